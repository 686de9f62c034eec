import type { ClaimState } from "@wesh/protocol/generated/states.ts";

/** Where a claim is while it waits for an inspector. */
export const WAITING_STATES = [
  "Submitted",
  "Doubled",
  "Approved",
  "Resubmitted",
  "Appealed",
] as const satisfies ClaimState[];

/** Where a claim is while it waits for an inspector. */
export type WaitingState = (typeof WAITING_STATES)[number];

const SENT_BACK: readonly ClaimState[] = ["Rejected", "RejectedAgain"];

/** Whether a claim waits for an inspector. */
export function isWaiting(state: ClaimState): state is WaitingState {
  return (WAITING_STATES as readonly ClaimState[]).includes(state);
}

/** Whether the work was sent back and the resident can still answer, as long as the clock runs. */
export function isSentBack(state: ClaimState): boolean {
  return SENT_BACK.includes(state);
}
