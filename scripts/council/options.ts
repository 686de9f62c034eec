import { getAddress, isAddress, isHex, size, type Address, type Hex } from "viem";
import { parseCents } from "../../protocol/money.ts";
import { endOfDay } from "../city/calendar.ts";
import { readCity } from "../city/city.ts";

/** An amount as people write it, in cents. */
export function centsOption(name: string, text: string | undefined): bigint {
  const cents = parseCents(text ?? "");
  if (!cents.ok) throw new Error(`--${name} needs an amount in euros, not "${text ?? ""}"`);
  return cents.value;
}

/** A whole number. */
export function numberOption(name: string, text: string | undefined): number {
  if (!/^(0|[1-9]\d{0,14})$/.test(text ?? "")) throw new Error(`--${name} needs a number, not "${text ?? ""}"`);
  return Number(text);
}

/** An address on the chain. */
export function addressOption(name: string, text: string | undefined): Address {
  if (text === undefined || !isAddress(text)) throw new Error(`--${name} needs an address`);
  return getAddress(text);
}

/** 32 bytes. */
export function hashOption(name: string, text: string | undefined): Hex {
  if (!isHex(text) || size(text) !== 32) throw new Error(`--${name} needs a hash: 0x and 64 digits`);
  return text;
}

/** One word of a list. */
export function oneOf<const Word extends string>(name: string, words: readonly Word[], text: string | undefined): Word {
  const found = words.find((word) => word === text);
  if (!found) throw new Error(`--${name} must be one of ${words.join(", ")}`);
  return found;
}

/** The last second of a day of the city. */
export function dayOption(name: string, text: string | undefined): number {
  const end = endOfDay(text ?? "");
  if (end === undefined) throw new Error(`--${name} needs a day such as 2026-12-31, not "${text ?? ""}"`);
  return end;
}

/** The day of a moment in the city, as a sentence of the council names it. */
export function dayText(moment: number): string {
  const { timeZone } = readCity();
  return new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone }).format(moment * 1000);
}
