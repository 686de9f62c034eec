import type { ClaimState } from "@wesh/protocol/generated/states.ts";
import type { ClaimOnChain } from "../../chain/reads.ts";
import type { Claim } from "../../indexer/claims.ts";
import { isSentBack, isWaiting } from "../../lib/claim-states.ts";

type Known = "leaseEnd" | "extended" | "submittedAt" | "waitingSince" | "decidedAt" | "answerUntil";
type Outcome = "reward" | "reason" | "goesTo" | "isUnjudged";

/** A claim as it stands, with the moments that are known of it. */
export interface ClaimNow extends Pick<Claim, Known> {
  state: Exclude<ClaimState, "None">;
  claimedAt: number | null;
  /** What only events tell; undefined while the overview is behind. */
  outcome: Pick<Claim, Outcome> | undefined;
}

/**
 * A claim as the chain has it now, with what the overview adds. The overview may be behind: then the chain's word counts,
 * and what only events tell (moments, the reason of a rejection) follows when the overview has it.
 */
export function claimNow(known: Claim | undefined, chain: ClaimOnChain | undefined): ClaimNow | undefined {
  if (chain === undefined) return known && fromOverview(known);
  if (chain.state === "None") return undefined;
  const same = isSameClaim(known, chain) ? known : undefined;
  if (same?.state === chain.state) return fromOverview(same);
  const clockOf = (isIts: boolean, otherwise: number | null) => (isIts ? chain.clock : otherwise);
  return {
    state: chain.state,
    leaseEnd: chain.state === "Claimed" ? chain.clock : (same?.leaseEnd ?? 0),
    extended: chain.extended,
    claimedAt: same?.claimedAt ?? null,
    submittedAt: clockOf(["Submitted", "Doubled", "Resubmitted"].includes(chain.state), same?.submittedAt ?? null),
    waitingSince: clockOf(isWaiting(chain.state), null),
    decidedAt: null,
    answerUntil: clockOf(isSentBack(chain.state), null),
    outcome: undefined,
  };
}

// A rejection begins a round of the same claim; any other new round is a new claim.
function isSameClaim(known: Claim | undefined, chain: ClaimOnChain): known is Claim {
  if (known === undefined) return false;
  return known.round === chain.round || (isSentBack(chain.state) && known.round === chain.round - 1);
}

function fromOverview(known: Claim): ClaimNow {
  return { ...known, outcome: known };
}
