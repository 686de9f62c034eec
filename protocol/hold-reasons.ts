/** Why an account can be held, by the code that goes on chain. The list only ever grows at its end. */
export const HOLD_REASONS = ["stolen-phone", "suspected-fraud", "court-order", "own-request"] as const;

/** Why an account is held. */
export type HoldReason = (typeof HOLD_REASONS)[number];

/** The code of a reason, from 1: what `HeerlenEuro.hold` takes. */
export function codeOfHold(reason: HoldReason): number {
  return HOLD_REASONS.indexOf(reason) + 1;
}

/** The reason of a code; undefined for a code this version does not know. */
export function holdOfCode(code: number): HoldReason | undefined {
  return HOLD_REASONS[code - 1];
}
