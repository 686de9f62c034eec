import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Claim } from "../../generated/schema";
import { CLAIMED, LAPSED, REFUSED, WITHDRAWN } from "../claim-states";
import { claimId } from "../ids";
import { accountOf } from "./account";
import { reserve } from "./allowance";
import { countClaimed, countRefused } from "./figures";
import { becomeLatest, claimOf } from "./latest-claim";
import { freeRoom } from "./share";
import { freeSlot, takeSlot, taskOf } from "./task";

/** A resident took a slot, alone or as the lead of a group. */
export function claim(
  event: ethereum.Event,
  taskId: BigInt,
  resident: Address,
  beneficiary: Address,
  round: i32,
  leaseEnd: BigInt,
  month: i32,
): void {
  const task = taskOf(taskId);
  const claim = new Claim(claimId(taskId, resident, round));
  claim.task = task.id;
  claim.resident = accountOf(resident).id;
  if (!beneficiary.equals(Address.zero())) claim.beneficiary = accountOf(beneficiary).id;
  // A reward of one's own takes room in a month. When it takes none, it is the members' of a group.
  claim.shared = beneficiary.equals(resident) && month == 0;
  claim.round = round;
  claim.month = month;
  claim.state = CLAIMED;
  claim.leaseEnd = leaseEnd;
  claim.extended = false;
  claim.claimedAt = event.block.timestamp;
  claim.paid = BigInt.zero();
  claim.returned = BigInt.zero();
  claim.block = event.block.number;
  claim.transaction = event.transaction.hash;
  claim.save();
  becomeLatest(claim, taskId, resident);
  if (month != 0) reserve(event, claim, null, resident, month, task.reward);
  takeSlot(task);
  countClaimed(task.domain);
}

/** A lease was made longer. */
export function extendLease(taskId: BigInt, resident: Address, leaseEnd: BigInt): void {
  const claim = claimOf(taskId, resident);
  claim.leaseEnd = leaseEnd;
  claim.extended = true;
  claim.save();
}

/** A resident gave the slot back. */
export function withdraw(event: ethereum.Event, taskId: BigInt, resident: Address): void {
  end(event, taskId, claimOf(taskId, resident), WITHDRAWN);
}

/** The lease ended and somebody released the slot. */
export function lapse(event: ethereum.Event, taskId: BigInt, resident: Address): void {
  end(event, taskId, claimOf(taskId, resident), LAPSED);
}

/** A rejection became final. */
export function refuse(event: ethereum.Event, taskId: BigInt, resident: Address): void {
  end(event, taskId, claimOf(taskId, resident), REFUSED);
  countRefused(taskOf(taskId).domain);
}

/** The claim came to a state that somebody decided about, and waits for nothing. */
export function decide(event: ethereum.Event, claim: Claim, state: string): void {
  claim.state = state;
  claim.decidedAt = event.block.timestamp;
  claim.waitingSince = null;
  claim.answerUntil = null;
}

/** The end of a claim without pay: its slot and its room fall free. */
function end(event: ethereum.Event, taskId: BigInt, claim: Claim, state: string): void {
  decide(event, claim, state);
  claim.save();
  const task = taskOf(taskId);
  freeRoom(event, claim, task.reward);
  freeSlot(task);
}
