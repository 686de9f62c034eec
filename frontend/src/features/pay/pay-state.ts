import type { TransferRequest } from "@wesh/protocol/transfer-request.ts";
import type { PaidPayment } from "../../chain/merchant/paid.ts";
import type { PaymentWish, SignedForPayment } from "../../chain/resident/paying.ts";
import type { Address, Hex } from "../../lib/hex.ts";

/** Where paying is. */
export type PayState =
  /** Scan or type the shop's request. */
  | { step: "ask" }
  /** A poster names no amount: the payer does. */
  | { step: "amount"; merchant: Address; paymentReference: Hex }
  /** Everything is known; nothing is signed. */
  | { step: "confirm"; wish: PaymentWish }
  /** Signed, and not known to be paid: being sent, shown to the shop, or lost on the way. */
  | { step: "signed"; signed: SignedForPayment }
  | { step: "paid"; paid: PaidPayment };

/** What happens while paying. */
export type PayEvent =
  /** `fallback` is the reference when the request has none. It is chosen once, so that nothing is paid twice. */
  | { type: "requested"; request: TransferRequest; fallback: Hex }
  | { type: "amount"; amount: bigint }
  | { type: "signed"; signed: SignedForPayment }
  | { type: "paid"; paid: PaidPayment }
  | { type: "again" };

/** The beginning. */
export const ASK: PayState = { step: "ask" };

/** What comes after an event. An event that does not fit, such as a second scan, changes nothing. */
export function nextPayState(state: PayState, event: PayEvent): PayState {
  switch (event.type) {
    case "requested":
      return state.step === "ask" ? requested(event.request, event.fallback) : state;
    case "amount": {
      if (state.step !== "amount") return state;
      const { merchant, paymentReference } = state;
      return { step: "confirm", wish: { merchant, amount: event.amount, paymentReference } };
    }
    case "signed":
      return state.step === "paid" ? state : { step: "signed", signed: event.signed };
    case "paid":
      return { step: "paid", paid: event.paid };
    case "again":
      return ASK;
  }
}

function requested({ merchant, amount, paymentReference }: TransferRequest, fallback: Hex): PayState {
  const reference = paymentReference ?? fallback;
  if (amount === undefined) return { step: "amount", merchant, paymentReference: reference };
  return { step: "confirm", wish: { merchant, amount, paymentReference: reference } };
}
