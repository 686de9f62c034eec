import { expect, type BrowserContext } from "@playwright/test";

/** Collects every address outside this machine that a context asks for; `expectNone` fails when there is one. */
export function watchRequests(context: BrowserContext): { expectNone: () => void } {
  const outside: string[] = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = ["data:", "blob:"].includes(protocol) || ["localhost", "127.0.0.1"].includes(hostname);
    if (!isOurs) outside.push(request.url());
  });
  return { expectNone: () => expect(outside, "requests that left the machine").toEqual([]) };
}
