/** A key of the till: digits come in from the right, as on a card terminal. */
export type PadKey = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "00" | "erase" | "clear";

/** What is keyed in so far. `isFull`: the last key did not fit any more. */
export interface Keyed {
  cents: bigint;
  isFull: boolean;
}

/** The most one request asks for: € 99.999,99. More is a typing error. */
export const MOST_CENTS = 9_999_999n;

/** Nothing keyed in. */
export const NOTHING: Keyed = { cents: 0n, isFull: false };

/** What is keyed in after one more key. A key that does not fit changes nothing but says so. */
export function press({ cents }: Keyed, key: PadKey): Keyed {
  if (key === "clear") return NOTHING;
  if (key === "erase") return { cents: cents / 10n, isFull: false };
  const next = cents * 10n ** BigInt(key.length) + BigInt(key);
  return next > MOST_CENTS ? { cents, isFull: true } : { cents: next, isFull: false };
}

/** The till's key of a key on the keyboard; undefined for keys that mean nothing here. */
export function padKeyOf(keyboardKey: string): PadKey | undefined {
  if (/^[0-9]$/.test(keyboardKey)) return keyboardKey as PadKey;
  if (keyboardKey === "Backspace") return "erase";
  if (keyboardKey === "Delete" || keyboardKey === "Escape") return "clear";
  return undefined;
}
