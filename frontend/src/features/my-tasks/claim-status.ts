import type { Claim } from "../../indexer/claims.ts";

/** The steps of a claim, in their order. */
export const CLAIM_STEPS = ["chosen", "handed-in", "checked", "rewarded"] as const;

/** A step of a claim. */
export type ClaimStep = (typeof CLAIM_STEPS)[number];

/** How a claim stands: each step, and what the person can do now. */
export interface ClaimStatus {
  steps: { step: ClaimStep; state: "done" | "now" | "next" | "failed" }[];
  /** `hand-in` while the lease runs, `late` when it ended and nobody released the slot, `wait` for an inspector. */
  phase: "hand-in" | "late" | "wait" | "rewarded" | "rejected" | "withdrawn" | "lapsed";
  /** Seconds left to hand in; only in phase `hand-in`. */
  left: number | undefined;
}

type States = [ClaimStatus["steps"][number]["state"], ...ClaimStatus["steps"][number]["state"][]];

const STATES: Record<ClaimStatus["phase"], States> = {
  "hand-in": ["done", "now", "next", "next"],
  late: ["done", "failed", "next", "next"],
  wait: ["done", "done", "now", "next"],
  rewarded: ["done", "done", "done", "done"],
  rejected: ["done", "done", "failed", "next"],
  withdrawn: ["failed", "next", "next", "next"],
  lapsed: ["done", "failed", "next", "next"],
};

function phaseOf({ state, leaseEnd }: Pick<Claim, "state" | "leaseEnd">, now: number): ClaimStatus["phase"] {
  switch (state) {
    case "Claimed":
      return now < leaseEnd ? "hand-in" : "late";
    case "Submitted":
      return "wait";
    case "Paid":
      return "rewarded";
    case "Rejected":
      return "rejected";
    case "Withdrawn":
      return "withdrawn";
    case "Lapsed":
      return "lapsed";
  }
}

/** How a claim stands at this moment (unix seconds). */
export function statusOf(claim: Pick<Claim, "state" | "leaseEnd">, now: number): ClaimStatus {
  const phase = phaseOf(claim, now);
  const steps = CLAIM_STEPS.map((step, index) => ({ step, state: STATES[phase][index] ?? "next" }));
  return { steps, phase, left: phase === "hand-in" ? claim.leaseEnd - now : undefined };
}

/** Whether something still happens with a claim. */
export function isUnderWay(claim: Pick<Claim, "state">): boolean {
  return claim.state === "Claimed" || claim.state === "Submitted";
}
