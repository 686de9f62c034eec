import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Claim, Review, Submission } from "../../generated/schema";
import { claimId, eventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";
import { payOut } from "./budget";
import { countApproved, countClaimed, countRejected, countSubmitted } from "./figures";
import { freeSlot, paySlot, takeSlot, taskOf } from "./task";

/** A resident took a slot. */
export function claim(event: ethereum.Event, taskId: BigInt, resident: Address, round: i32, leaseEnd: BigInt): void {
  const task = taskOf(taskId);
  const claim = new Claim(claimId(taskId, resident, round));
  claim.task = task.id;
  claim.resident = accountOf(resident).id;
  claim.round = round;
  claim.state = "Claimed";
  claim.leaseEnd = leaseEnd;
  claim.claimedAt = event.block.timestamp;
  claim.block = event.block.number;
  claim.transaction = event.transaction.hash;
  claim.save();
  takeSlot(task);
  countClaimed(task.domain);
}

/** A resident gave the slot back. */
export function withdraw(event: ethereum.Event, taskId: BigInt, resident: Address, round: i32): void {
  decide(event, claimOf(taskId, resident, round), "Withdrawn").save();
  freeSlot(taskOf(taskId));
}

/** The lease ended and somebody released the slot. */
export function lapse(event: ethereum.Event, taskId: BigInt, resident: Address, round: i32): void {
  decide(event, claimOf(taskId, resident, round), "Lapsed").save();
  freeSlot(taskOf(taskId));
}

/** Work was handed in. */
export function submit(event: ethereum.Event, taskId: BigInt, resident: Address, round: i32, evidence: Bytes): void {
  const claim = claimOf(taskId, resident, round);
  claim.state = "Submitted";
  claim.submittedAt = event.block.timestamp;
  claim.evidence = evidence;
  claim.save();

  const submission = new Submission(eventId(event));
  submission.claim = claim.id;
  submission.task = claim.task;
  submission.resident = claim.resident;
  submission.round = round;
  submission.evidence = evidence;
  stamp(submission, event);
  submission.save();
  countSubmitted(taskOf(taskId).domain);
}

/** An inspector approved; the coins move in the next event. */
export function approve(
  event: ethereum.Event,
  taskId: BigInt,
  resident: Address,
  inspector: Address,
  round: i32,
  reward: BigInt,
): void {
  const task = taskOf(taskId);
  const claim = decide(event, claimOf(taskId, resident, round), "Paid");
  claim.inspector = accountOf(inspector).id;
  claim.reward = reward;
  claim.save();

  const review = reviewOf(event, claim, inspector);
  review.approved = true;
  review.reward = reward;
  review.save();
  earn(resident, reward);
  paySlot(task, reward);
  payOut(event, task, claim, reward);
  countApproved(task.domain, task.normMinutes, reward);
}

/** An inspector rejected. */
export function reject(
  event: ethereum.Event,
  taskId: BigInt,
  resident: Address,
  inspector: Address,
  round: i32,
  reason: i32,
): void {
  const task = taskOf(taskId);
  const claim = decide(event, claimOf(taskId, resident, round), "Rejected");
  claim.inspector = accountOf(inspector).id;
  claim.reason = reason;
  claim.save();

  const review = reviewOf(event, claim, inspector);
  review.approved = false;
  review.reward = BigInt.zero();
  review.reason = reason;
  review.save();
  freeSlot(task);
  countRejected(task.domain);
}

function earn(resident: Address, reward: BigInt): void {
  const account = accountOf(resident);
  account.earned = account.earned.plus(reward);
  account.save();
}

function decide(event: ethereum.Event, claim: Claim, state: string): Claim {
  claim.state = state;
  claim.decidedAt = event.block.timestamp;
  return claim;
}

function reviewOf(event: ethereum.Event, claim: Claim, inspector: Address): Review {
  const review = new Review(eventId(event));
  review.claim = claim.id;
  review.task = claim.task;
  review.resident = claim.resident;
  review.inspector = inspector;
  review.round = claim.round;
  stamp(review, event);
  return review;
}

/** A claim that was made. The contract lets nothing happen to any other. */
function claimOf(taskId: BigInt, resident: Address, round: i32): Claim {
  return Claim.load(claimId(taskId, resident, round)) as Claim;
}
