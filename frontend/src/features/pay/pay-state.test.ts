import { describe, expect, it } from "vitest";
import type { PaidPayment } from "../../chain/merchant/paid.ts";
import type { SignedForPayment } from "../../chain/resident/paying.ts";
import { ASK, nextPayState, type PayEvent, type PayState } from "./pay-state.ts";

const merchant = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const reference = `0x${"ab".repeat(32)}` as const;
const fallback = `0x${"cd".repeat(32)}` as const;
const wish = { merchant, amount: 1250n, paymentReference: reference } as const;
const signed = { act: { kind: "payment" }, code: undefined } as SignedForPayment;
const paid = { amount: 1250n } as PaidPayment;

const confirm: PayState = { step: "confirm", wish };
const walk = (...events: PayEvent[]) => events.reduce(nextPayState, ASK);
const requested = (request: { amount?: bigint; paymentReference?: typeof reference }): PayEvent => ({
  type: "requested",
  request: { merchant, ...request },
  fallback,
});

describe("paying", () => {
  it("goes from a till's request to paid", () => {
    expect(walk(requested({ amount: 1250n, paymentReference: reference }))).toEqual(confirm);
    expect(nextPayState(confirm, { type: "signed", signed })).toEqual({ step: "signed", signed });
    expect(nextPayState({ step: "signed", signed }, { type: "paid", paid })).toEqual({ step: "paid", paid });
  });

  it("asks the amount of a poster, and keeps the reference it chose for it", () => {
    const asked = walk(requested({}));
    expect(asked).toEqual({ step: "amount", merchant, paymentReference: fallback });
    expect(nextPayState(asked, { type: "amount", amount: 300n })).toEqual({
      step: "confirm",
      wish: { merchant, amount: 300n, paymentReference: fallback },
    });
  });

  it("keeps the till's reference when only the amount is missing", () => {
    expect(walk(requested({ paymentReference: reference }))).toMatchObject({ paymentReference: reference });
  });

  it("takes no second request, no late amount and no signature after it was paid", () => {
    expect(nextPayState(confirm, requested({ amount: 1n }))).toBe(confirm);
    expect(nextPayState(confirm, { type: "amount", amount: 1n })).toBe(confirm);
    expect(nextPayState({ step: "paid", paid }, { type: "signed", signed })).toEqual({ step: "paid", paid });
  });

  it("begins again only when asked", () => {
    expect(nextPayState({ step: "paid", paid }, { type: "again" })).toBe(ASK);
  });
});
