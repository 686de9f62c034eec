import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Claim, Review, Submission } from "../../generated/schema";
import { APPEALED, APPROVED, CLAIM_STATES, PAID, REFUSED } from "../claim-states";
import { eventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";
import { decide } from "./claim";
import { countAppealed, countApproved, countRejected, countSeconded, countSubmitted } from "./figures";
import { claimOf } from "./latest-claim";
import { payReward } from "./reward";
import { paySlot, taskOf } from "./task";

/** Work was handed in, for the first time or again. */
export function submit(event: ethereum.Event, taskId: BigInt, resident: Address, evidence: Bytes, state: i32): void {
  const claim = claimOf(taskId, resident);
  claim.submittedAt = event.block.timestamp;
  claim.evidence = evidence;
  wait(event, claim, CLAIM_STATES[state]);

  const submission = new Submission(eventId(event));
  submission.claim = claim.id;
  submission.task = claim.task;
  submission.resident = claim.resident;
  submission.round = claim.round;
  submission.evidence = evidence;
  submission.state = claim.state;
  stamp(submission, event);
  submission.save();
  countSubmitted(taskOf(taskId).domain);
}

/** The first of two inspectors approved. */
export function second(event: ethereum.Event, taskId: BigInt, resident: Address, inspector: Address): void {
  const claim = claimOf(taskId, resident);
  const review = judge(event, claim, "Seconded", inspector);
  wait(event, claim, APPROVED);
  review.state = claim.state;
  review.save();
  countSeconded(taskOf(taskId).domain, review.waited);
}

/** Work was approved, or paid unjudged; who gets the coins, or that nobody does, is told by the next events. */
export function approve(
  event: ethereum.Event,
  taskId: BigInt,
  resident: Address,
  inspector: Address,
  reward: BigInt,
  beneficiary: Address,
): void {
  const claim = claimOf(taskId, resident);
  const isUnjudged = inspector.equals(Address.zero());
  const review = judge(event, claim, isUnjudged ? "Unjudged" : "Approved", inspector);
  decide(event, claim, PAID);
  claim.reward = reward;
  claim.save();
  review.state = claim.state;
  review.reward = reward;
  if (!beneficiary.equals(Address.zero())) review.beneficiary = accountOf(beneficiary).id;
  review.save();

  const task = taskOf(taskId);
  paySlot(task);
  countApproved(task.domain, task.normMinutes, review.waited, isUnjudged);
  if (!claim.shared && review.beneficiary !== null) payReward(event, task, claim, beneficiary, reward);
}

/** An inspector rejected. Unless that is final, the next round of the claim has begun. */
export function reject(
  event: ethereum.Event,
  taskId: BigInt,
  resident: Address,
  inspector: Address,
  reason: i32,
  state: i32,
  until: BigInt,
): void {
  const claim = claimOf(taskId, resident);
  const review = judge(event, claim, "Rejected", inspector);
  decide(event, claim, CLAIM_STATES[state]);
  claim.reason = reason;
  if (claim.state != REFUSED) {
    claim.round += 1;
    claim.answerUntil = until;
  }
  claim.save();
  review.state = claim.state;
  review.reason = reason;
  review.answerUntil = claim.answerUntil;
  review.save();
  countRejected(taskOf(taskId).domain, reason, review.waited);
}

/** The resident asked for another inspector. */
export function appeal(event: ethereum.Event, taskId: BigInt, resident: Address): void {
  const claim = claimOf(taskId, resident);
  claim.appealedAt = event.block.timestamp;
  wait(event, claim, APPEALED);
  countAppealed(taskOf(taskId).domain);
}

/** The claim waits for an inspector from now on. */
function wait(event: ethereum.Event, claim: Claim, state: string): void {
  claim.state = state;
  claim.waitingSince = event.block.timestamp;
  claim.answerUntil = null;
  claim.save();
}

/** A judgement, still to be completed and saved. The zero address is nobody. */
function judge(event: ethereum.Event, claim: Claim, kind: string, inspector: Address): Review {
  const review = new Review(eventId(event));
  review.claim = claim.id;
  review.task = claim.task;
  review.resident = claim.resident;
  if (!inspector.equals(Address.zero())) {
    review.inspector = accountOf(inspector).id;
    claim.inspector = review.inspector;
  }
  review.round = claim.round;
  review.kind = kind;
  review.reward = BigInt.zero();
  review.waited = event.block.timestamp.minus(claim.waitingSince as BigInt);
  stamp(review, event);
  return review;
}
