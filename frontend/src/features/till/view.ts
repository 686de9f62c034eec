import { paymentKey, type PaidPayment } from "../../chain/merchant/paid.ts";
import type { Address } from "../../lib/hex.ts";
import type { TillMemory, TillRequest } from "./memory.ts";

/** What a till shows. */
export type TillView =
  | { kind: "keying" }
  | { kind: "waiting"; request: TillRequest }
  | { kind: "paid" | "other-amount"; request: TillRequest; payment: PaidPayment };

/**
 * A payment that is not the answer to what the till asks for now. `late`: to a request that was cancelled. `again`: a
 * second payer paid the same request. `other`: by a poster, another till or a code that was scanned elsewhere.
 */
export interface Arrival {
  why: "late" | "again" | "other";
  payment: PaidPayment;
}

/** Which payments are to this shop, the oldest first. */
function paymentsTo(merchant: Address, payments: readonly PaidPayment[]): PaidPayment[] {
  return payments.filter((payment) => payment.merchant.toLowerCase() === merchant.toLowerCase());
}

/** The payment that answers a request: the first of exactly its amount, else the first under its reference. */
function answerTo(request: TillRequest, payments: readonly PaidPayment[], told: readonly string[]) {
  const answers = payments.filter(
    (payment) => payment.paymentReference === request.reference && !told.includes(paymentKey(payment)),
  );
  return answers.find((payment) => payment.amount === request.amount) ?? answers[0];
}

/** What the till shows, given what it asked for and what the chain holds. */
export function viewOf(merchant: Address, memory: TillMemory, payments: readonly PaidPayment[]): TillView {
  const request = memory.requests.find(({ state }) => state === "open");
  if (request === undefined) return { kind: "keying" };
  const payment = answerTo(request, paymentsTo(merchant, payments), memory.told);
  if (payment === undefined) return { kind: "waiting", request };
  return { kind: payment.amount === request.amount ? "paid" : "other-amount", request, payment };
}

/** The payments worth telling of besides what the till shows. */
export function arrivalsOf(merchant: Address, memory: TillMemory, payments: readonly PaidPayment[]): Arrival[] {
  const view = viewOf(merchant, memory, payments);
  const shown = "payment" in view ? paymentKey(view.payment) : undefined;
  const untold = paymentsTo(merchant, payments).filter(
    (payment) => paymentKey(payment) !== shown && !memory.told.includes(paymentKey(payment)),
  );
  return untold.map((payment) => ({ why: reasonOf(payment, memory.requests), payment }));
}

function reasonOf(payment: PaidPayment, requests: readonly TillRequest[]): Arrival["why"] {
  const request = requests.find(({ reference }) => reference === payment.paymentReference);
  if (request === undefined) return "other";
  return request.state === "cancelled" ? "late" : "again";
}
