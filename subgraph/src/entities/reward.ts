import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { BudgetEntry, Claim, Review, Task, Transfer } from "../../generated/schema";
import { previousEventId } from "../ids";
import { accountOf } from "./account";
import { payOut, release } from "./budget";
import { claimOf } from "./latest-claim";
import { countEarned } from "./figures";
import { payShareOf, returnNextShare } from "./share";
import { taskOf } from "./task";

/** Somebody is paid for approved work; the coins move in the next event. */
export function payReward(event: ethereum.Event, task: Task, claim: Claim, to: Address, amount: BigInt): void {
  const earner = accountOf(to);
  earner.earned = earner.earned.plus(amount);
  earner.save();
  claim.paid = claim.paid.plus(amount);
  claim.save();
  task.setApart = task.setApart.minus(amount);
  task.save();
  payOut(event, task, claim, earner.id, amount);
  countEarned(task.domain, amount);
}

/** A member of a group is paid. */
export function payShare(
  event: ethereum.Event,
  taskId: BigInt,
  lead: Address,
  resident: Address,
  amount: BigInt,
): void {
  const claim = claimOf(taskId, lead);
  payShareOf(claim, resident);
  payReward(event, taskOf(taskId), claim, resident, amount);
}

/** A slot of a closed task fell free, or a reward or a share of it was not taken: it is the budget line's again. */
export function returnSlot(event: ethereum.Event, taskId: BigInt, amount: BigInt): void {
  const task = taskOf(taskId);
  task.setApart = task.setApart.minus(amount);
  task.save();
  const claim = settledBefore(event);
  if (claim) keepBack(event, claim, amount);
  release(event, task, amount, null, claim ? claim.id : null);
}

function keepBack(event: ethereum.Event, claim: Claim, amount: BigInt): void {
  claim.returned = claim.returned.plus(amount);
  claim.save();
  if (claim.shared) returnNextShare(event, claim);
}

/**
 * The claim whose reward is being settled in the event just before: it was approved, a share was paid, or another share
 * was not. A slot that falls free follows an event of another kind.
 */
function settledBefore(event: ethereum.Event): Claim | null {
  const before = previousEventId(event);
  const review = Review.load(before);
  if (review) return Claim.load(review.claim);
  const transfer = Transfer.load(before);
  if (transfer && transfer.claim) return Claim.load(transfer.claim as string);
  const entry = BudgetEntry.load(before);
  if (entry && entry.claim) return Claim.load(entry.claim as string);
  return null;
}
