import { isSentBack, isWaiting } from "../../lib/claim-states.ts";
import type { ClaimNow } from "./claim-now.ts";

/** The steps of a claim, in their order. */
export const CLAIM_STEPS = ["chosen", "handed-in", "checked", "rewarded"] as const;

/** A step of a claim. */
export type ClaimStep = (typeof CLAIM_STEPS)[number];

/** How a claim stands: each step, and what the person can do now. */
export interface ClaimStatus {
  steps: { step: ClaimStep; state: "done" | "now" | "next" | "failed" }[];
  /**
   * `hand-in` while the lease runs, `late` when it ended and nobody released the slot, `wait` for an inspector, `answer`
   * while a rejection can be answered, `joined` in the claim of somebody else.
   */
  phase: "hand-in" | "late" | "wait" | "answer" | "rewarded" | "rejected" | "withdrawn" | "lapsed" | "joined";
  /** Seconds left to hand in or to answer; only in those phases. */
  left: number | undefined;
}

type States = [ClaimStatus["steps"][number]["state"], ...ClaimStatus["steps"][number]["state"][]];

const STATES: Record<ClaimStatus["phase"], States> = {
  "hand-in": ["done", "now", "next", "next"],
  late: ["done", "failed", "next", "next"],
  wait: ["done", "done", "now", "next"],
  answer: ["done", "done", "failed", "next"],
  rewarded: ["done", "done", "done", "done"],
  rejected: ["done", "done", "failed", "next"],
  withdrawn: ["failed", "next", "next", "next"],
  lapsed: ["done", "failed", "next", "next"],
  joined: ["done", "now", "next", "next"],
};

/** What decides where a claim is. */
export type Standing = Pick<ClaimNow, "state" | "leaseEnd" | "answerUntil">;

function phaseOf({ state, leaseEnd, answerUntil }: Standing, now: number): ClaimStatus["phase"] {
  if (isWaiting(state)) return "wait";
  if (isSentBack(state)) return now < (answerUntil ?? 0) ? "answer" : "rejected";
  switch (state) {
    case "Claimed":
      return now < leaseEnd ? "hand-in" : "late";
    case "Paid":
      return "rewarded";
    case "Withdrawn":
      return "withdrawn";
    case "Lapsed":
      return "lapsed";
    case "Joined":
      return "joined";
    default:
      return "rejected";
  }
}

/** How a claim stands at this moment (unix seconds). */
export function statusOf(claim: Standing, now: number): ClaimStatus {
  const phase = phaseOf(claim, now);
  const steps = CLAIM_STEPS.map((step, index) => ({ step, state: STATES[phase][index] ?? "next" }));
  const until = phase === "hand-in" ? claim.leaseEnd : phase === "answer" ? claim.answerUntil : null;
  return { steps, phase, left: until === null ? undefined : until - now };
}

const UNDER_WAY: readonly ClaimStatus["phase"][] = ["hand-in", "late", "wait", "answer", "joined"];

/** Whether something still happens with a claim at this moment (unix seconds). */
export function isUnderWay(claim: Standing, now: number): boolean {
  return UNDER_WAY.includes(phaseOf(claim, now));
}
