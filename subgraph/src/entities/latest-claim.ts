import { Address, BigInt } from "@graphprotocol/graph-ts";
import { Claim, LatestClaim } from "../../generated/schema";
import { latestClaimId } from "../ids";

/** The claim is the latest of its resident on the task from now on. */
export function becomeLatest(claim: Claim, taskId: BigInt, resident: Address): void {
  const latest = new LatestClaim(latestClaimId(taskId, resident));
  latest.claim = claim.id;
  latest.save();
}

/** The latest claim of a resident on a task. The contract lets nothing happen to any other, nor to one that was not made. */
export function claimOf(taskId: BigInt, resident: Address): Claim {
  const latest = LatestClaim.load(latestClaimId(taskId, resident)) as LatestClaim;
  return Claim.load(latest.claim) as Claim;
}
