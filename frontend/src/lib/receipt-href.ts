import type { Hex } from "./hex.ts";

/** Where the receipt of a payment is shown, by its reference. */
export function receiptHref(reference: Hex): string {
  return `/bewoner/portemonnee/betalingen/${reference}`;
}
