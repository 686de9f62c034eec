const LINK = "/bewoner/betalen";
const PARAMETER = "verzoek";

/** The shop's request in what was scanned or typed: the request itself, or a link of this app that carries it. */
export function requestIn(text: string, origin: string): string {
  const plain = text.trim();
  if (!plain.startsWith(`${origin}${LINK}?`)) return plain;
  return new URL(plain).searchParams.get(PARAMETER) ?? plain;
}

/** The request in the address of this page; undefined when it carries none. */
export function requestInSearch(search: string): string | undefined {
  return new URLSearchParams(search).get(PARAMETER) ?? undefined;
}
