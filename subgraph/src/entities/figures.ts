import { BigDecimal, BigInt } from "@graphprotocol/graph-ts";
import { PaymentPoint, RejectionPoint, TaskPoint } from "../../generated/schema";
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

/** The first of two inspectors approved work that had waited so many seconds. */
export function countSeconded(domain: string, waited: BigInt): void {
  const point = taskPoint(domain);
  point.seconded = 1;
  point.waited = waited.toI64();
  point.save();
}

/** Work was approved, or paid because nobody judged it in time. */
export function countApproved(domain: string, normMinutes: i32, waited: BigInt, isUnjudged: boolean): void {
  const point = taskPoint(domain);
  point.approved = 1;
  point.unjudged = isUnjudged ? 1 : 0;
  point.minutes = normMinutes;
  point.waited = waited.toI64();
  point.save();
}

/** Somebody was paid for approved work. */
export function countEarned(domain: string, amount: BigInt): void {
  const point = taskPoint(domain);
  point.earned = amount.toBigDecimal();
  point.save();
}

/** Work was rejected. */
export function countRejected(domain: string, reason: i32, waited: BigInt): void {
  const point = taskPoint(domain);
  point.rejected = 1;
  point.waited = waited.toI64();
  point.save();

  const rejection = new RejectionPoint(0);
  rejection.timestamp = 0;
  rejection.domain = domain;
  rejection.reason = reason;
  rejection.save();
}

/** Another inspector was asked for. */
export function countAppealed(domain: string): void {
  const point = taskPoint(domain);
  point.appealed = 1;
  point.save();
}

/** A rejection became final. */
export function countRefused(domain: string): void {
  const point = taskPoint(domain);
  point.refused = 1;
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
  point.seconded = 0;
  point.approved = 0;
  point.unjudged = 0;
  point.rejected = 0;
  point.appealed = 0;
  point.refused = 0;
  point.waited = 0;
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
