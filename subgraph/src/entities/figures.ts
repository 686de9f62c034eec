import { BigDecimal, BigInt } from "@graphprotocol/graph-ts";
import { PaymentPoint, TaskPoint } from "../../generated/schema";
import { TOWN } from "../ids";

/** A task was published. */
export function countPublished(domain: string): void {
  const point = taskPoint(domain);
  point.published = 1;
  point.save();
}

/** A slot was claimed. */
export function countClaimed(domain: string): void {
  const point = taskPoint(domain);
  point.claimed = 1;
  point.save();
}

/** Work was handed in. */
export function countSubmitted(domain: string): void {
  const point = taskPoint(domain);
  point.submitted = 1;
  point.save();
}

/** Work was approved and paid. */
export function countApproved(domain: string, normMinutes: i32, reward: BigInt): void {
  const point = taskPoint(domain);
  point.approved = 1;
  point.minutes = normMinutes;
  point.earned = reward.toBigDecimal();
  point.save();
}

/** Work was rejected. */
export function countRejected(domain: string): void {
  const point = taskPoint(domain);
  point.rejected = 1;
  point.save();
}

/** A merchant was paid with a receipt. */
export function countPayment(amount: BigInt): void {
  const point = paymentPoint();
  point.payments = 1;
  point.paid = amount.toBigDecimal();
  point.save();
}

/** A merchant gave money back. */
export function countRefund(amount: BigInt): void {
  const point = paymentPoint();
  point.refunds = 1;
  point.refunded = amount.toBigDecimal();
  point.save();
}

// graph-node numbers the points and writes the moment of the block over whatever stands here.
function taskPoint(domain: string): TaskPoint {
  const point = new TaskPoint(0);
  point.timestamp = 0;
  point.town = TOWN;
  point.domain = domain;
  point.published = 0;
  point.claimed = 0;
  point.submitted = 0;
  point.approved = 0;
  point.rejected = 0;
  point.minutes = 0;
  point.earned = BigDecimal.zero();
  return point;
}

function paymentPoint(): PaymentPoint {
  const point = new PaymentPoint(0);
  point.timestamp = 0;
  point.town = TOWN;
  point.payments = 0;
  point.refunds = 0;
  point.paid = BigDecimal.zero();
  point.refunded = BigDecimal.zero();
  return point;
}
