import { accept, refuse, type Outcome } from "./refusal.ts";

/** The languages the town speaks. */
export type Language = "nl" | "en" | "de";

const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-IE", de: "de-DE" };
const MAXIMUM_CENTS = 2n ** 96n - 1n;

/** An amount as people write it: 1250n is "€ 12,50" in Dutch, "€12.50" in English and "12,50 €" in German. */
export function formatCents(cents: bigint, language: Language = "nl"): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: "currency", currency: "EUR" });
  // As text, so that no amount ever becomes a floating point number.
  return format.format(decimalText(cents) as `${number}`);
}

/** Cents as plain decimal text with a point: 1250n is "12.50". For files and machines, not for people. */
export function decimalText(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Reads an amount a person typed, with or without the euro sign. Comma and point both serve as decimal separator; thousands
 * may be grouped only where that cannot be mistaken for decimals ("1.234,00" yes, "1.234" no).
 */
export function parseCents(text: string): Outcome<bigint> {
  const plain = text.replace(/€|EUR/gi, "").replace(/\s/g, "");
  if (plain === "") return refuse("Money_Empty");
  if (/^[-−]/.test(plain)) return refuse("Money_Negative");
  if (/^\d+[.,]\d{3,}$/.test(plain)) return refuse("Money_TooManyDecimals");
  const match = /^(\d+|\d{1,3}(?:\.\d{3})+(?=,)|\d{1,3}(?:,\d{3})+(?=\.))(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return refuse(/[.,]\d{3,}$/.test(plain) ? "Money_TooManyDecimals" : "Money_Unreadable");
  const euros = match[1]!.replace(/[.,]/g, "");
  const cents = BigInt(euros) * 100n + BigInt((match[2] ?? "").padEnd(2, "0"));
  return cents > MAXIMUM_CENTS ? refuse("Money_TooMuch") : accept(cents);
}
