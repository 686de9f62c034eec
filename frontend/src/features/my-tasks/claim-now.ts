import type { ClaimOnChain } from "../../chain/reads.ts";
import type { Claim } from "../../indexer/claims.ts";

/** A claim as it stands, with the moments that are known of it. */
export interface ClaimNow extends Pick<
  Claim,
  "state" | "leaseEnd" | "submittedAt" | "decidedAt" | "reward" | "reason"
> {
  claimedAt: number | null;
}

const STATES = {
  claimed: "Claimed",
  submitted: "Submitted",
  paid: "Paid",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  lapsed: "Lapsed",
} as const;

/**
 * A claim as the chain has it now, with what the overview adds. The overview may be behind: then the chain's word counts,
 * and what only events tell (moments, the reason of a rejection) follows when the overview has it.
 */
export function claimNow(known: Claim | undefined, chain: ClaimOnChain | undefined): ClaimNow | undefined {
  if (chain === undefined) return known;
  if (chain.state === "none") return undefined;
  const state = STATES[chain.state];
  const sameRound = known?.round === chain.round ? known : undefined;
  if (sameRound?.state === state) return sameRound;
  return {
    state,
    leaseEnd: state === "Claimed" ? chain.clock : (sameRound?.leaseEnd ?? 0),
    claimedAt: sameRound?.claimedAt ?? null,
    submittedAt: state === "Submitted" ? chain.clock : (sameRound?.submittedAt ?? null),
    decidedAt: null,
    reward: null,
    reason: null,
  };
}
