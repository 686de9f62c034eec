/** Why the bank could not pay a redemption, by the code that goes on chain. The list only ever grows at its end. */
export const RETURN_REASONS = ["account-unknown", "account-closed", "name-differs", "bank-refused"] as const;

/** Why a redemption went back to its merchant. */
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** The code of a reason, from 1: what `RedemptionDesk.returnItem` takes. */
export function codeOfReturn(reason: ReturnReason): number {
  return RETURN_REASONS.indexOf(reason) + 1;
}

/** The reason of a code; undefined for a code this version does not know. */
export function returnOfCode(code: number): ReturnReason | undefined {
  return RETURN_REASONS[code - 1];
}
