/** Why a shop can be suspended, by the code that goes on chain. The list only ever grows at its end. */
export const SUSPENSION_REASONS = ["contract-broken", "complaints", "closed", "inquiry"] as const;

/** Why a shop is suspended. */
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

/** The code of a reason, from 1: what `MerchantRegistry.suspend` takes. */
export function codeOfSuspension(reason: SuspensionReason): number {
  return SUSPENSION_REASONS.indexOf(reason) + 1;
}

/** The reason of a code; undefined for a code this version does not know. */
export function suspensionOfCode(code: number): SuspensionReason | undefined {
  return SUSPENSION_REASONS[code - 1];
}
