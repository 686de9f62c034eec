import type { PaidPayment } from "../../chain/merchant/paid.ts";
import type { SignedPayment } from "../../chain/merchant/signed-payment.ts";

/** Where taking a resident's signed payment is. A refused one keeps what was read of it. */
export type Taking =
  | { step: "looking" }
  | { step: "reading"; text: string }
  | { step: "asking" | "collecting"; text: string; signed: SignedPayment }
  | { step: "refused"; text: string; signed: SignedPayment | undefined; refusal: unknown; retry: Retry | undefined }
  | { step: "paid"; payment: PaidPayment };

/** What can be tried again: the way there failed, not the payment. */
type Retry = "reading" | "collecting";

/** What can happen on the way. */
export type TakingEvent =
  | { kind: "seen"; text: string }
  | { kind: "read"; signed: SignedPayment }
  | { kind: "accepted" }
  | { kind: "collected"; payment: PaidPayment }
  | { kind: "refused"; refusal: unknown; signed?: SignedPayment; canRetry: boolean }
  | { kind: "retry" }
  | { kind: "again" };

/** Nothing scanned yet. */
export const LOOKING: Taking = { step: "looking" };

/** The next step. What does not fit the step changes nothing. */
export function nextTaking(taking: Taking, event: TakingEvent): Taking {
  switch (event.kind) {
    case "seen":
      return taking.step === "looking" ? { step: "reading", text: event.text } : taking;
    case "read":
      return taking.step === "reading" ? { step: "asking", text: taking.text, signed: event.signed } : taking;
    case "accepted":
      return taking.step === "asking" ? { ...taking, step: "collecting" } : taking;
    case "collected":
      return taking.step === "collecting" ? { step: "paid", payment: event.payment } : taking;
    case "refused":
      return refused(taking, event);
    case "retry":
      return retried(taking);
    case "again":
      return LOOKING;
  }
}

function refused(taking: Taking, event: Extract<TakingEvent, { kind: "refused" }>): Taking {
  if (taking.step !== "reading" && taking.step !== "collecting") return taking;
  const signed = taking.step === "collecting" ? taking.signed : event.signed;
  const retry = event.canRetry ? taking.step : undefined;
  return { step: "refused", text: taking.text, signed, refusal: event.refusal, retry };
}

function retried(taking: Taking): Taking {
  if (taking.step !== "refused" || taking.retry === undefined) return taking;
  const { text, signed, retry } = taking;
  return retry === "collecting" && signed !== undefined ? { step: retry, text, signed } : { step: "reading", text };
}
