import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Claim, Share } from "../../generated/schema";
import { claimId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";
import { free, reserve } from "./allowance";
import { claimOf } from "./latest-claim";

const JOINED = "Joined";

/** A member agreed to share in the claim of the lead. */
export function agree(
  event: ethereum.Event,
  taskId: BigInt,
  lead: Address,
  resident: Address,
  round: i32,
  amount: BigInt,
  month: i32,
): void {
  const claim = claimOf(taskId, lead);
  const share = new Share(claimId(taskId, resident, round));
  share.claim = claim.id;
  share.task = claim.task;
  share.resident = accountOf(resident).id;
  share.round = round;
  share.position = claim.shares.load().length;
  share.amount = amount;
  share.month = month;
  share.state = JOINED;
  stamp(share, event);
  share.save();
  reserve(event, claim, share.id, resident, month, amount);
}

/** Frees the room of a claim that will never be paid, and lets the members of a group go. */
export function freeRoom(event: ethereum.Event, claim: Claim, reward: BigInt): void {
  if (claim.month != 0) free(event, claim, null, claim.resident, claim.month, reward);
  if (!claim.shared) return;
  const shares = claim.shares.load();
  for (let i = 0; i < shares.length; i++) giveUp(event, claim, shares[i], "Withdrawn");
}

/** A member was paid. */
export function payShareOf(claim: Claim, resident: Address): void {
  const shares = claim.shares.load();
  for (let i = 0; i < shares.length; i++) {
    if (shares[i].resident != resident) continue;
    shares[i].state = "Paid";
    shares[i].save();
  }
}

/** The next member in the order of payment could not be paid: an event that tells only how much it was. */
export function returnNextShare(event: ethereum.Event, claim: Claim): void {
  giveUp(event, claim, nextShare(claim), "Returned");
}

function giveUp(event: ethereum.Event, claim: Claim, share: Share, state: string): void {
  share.state = state;
  share.save();
  free(event, claim, share.id, share.resident, share.month, share.amount);
}

/** The contract settles the shares in the order in which the members agreed. */
function nextShare(claim: Claim): Share {
  const shares = claim.shares.load();
  let next = -1;
  for (let i = 0; i < shares.length; i++) {
    const waits = shares[i].state == JOINED;
    if (waits && (next < 0 || shares[i].position < shares[next].position)) next = i;
  }
  return shares[next];
}
