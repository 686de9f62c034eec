/** Why work can be rejected, by the code that goes on chain. The list only ever grows at its end. */
export const REJECTION_REASONS = ["not-done", "not-finished", "not-as-asked", "photos-unclear", "other-place"] as const;

/** Why work was rejected. */
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** The code of a reason, from 1: what `TaskRegistry.reject` takes. */
export function codeOfRejection(reason: RejectionReason): number {
  return REJECTION_REASONS.indexOf(reason) + 1;
}

/** The reason of a code; undefined for a code this version does not know. */
export function rejectionOfCode(code: number): RejectionReason | undefined {
  return REJECTION_REASONS[code - 1];
}
