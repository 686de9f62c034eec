import { describe, expect, it } from "vitest";
import type { PaidPayment } from "../../chain/merchant/paid.ts";
import type { SignedPayment } from "../../chain/merchant/signed-payment.ts";
import { Refused } from "../../lib/refused.ts";
import { LOOKING, nextTaking, type Taking, type TakingEvent } from "./taking.ts";

const text = "wesh:payment:abc";
const signed = { signature: "0x01" } as unknown as SignedPayment;
const payment = { amount: 500n } as PaidPayment;
const refusal = new Refused("SignedPayment_Expired");
const after = (...events: TakingEvent[]): Taking => events.reduce(nextTaking, LOOKING);
const seen: TakingEvent = { kind: "seen", text };
const read: TakingEvent = { kind: "read", signed };
const accepted: TakingEvent = { kind: "accepted" };
const refused: TakingEvent = { kind: "refused", refusal, canRetry: false };
const failed: TakingEvent = { kind: "refused", refusal, canRetry: true };

describe("taking a signed payment", () => {
  it("goes from the code to the question, the collecting and the payment", () => {
    expect(after(seen)).toEqual({ step: "reading", text });
    expect(after(seen, read)).toEqual({ step: "asking", text, signed });
    expect(after(seen, read, accepted)).toEqual({ step: "collecting", text, signed });
    expect(after(seen, read, accepted, { kind: "collected", payment })).toEqual({ step: "paid", payment });
  });

  it("pays no attention to codes while one is being handled", () => {
    const other: TakingEvent = { kind: "seen", text: "wesh:payment:other" };
    expect(after(seen, other)).toEqual(after(seen));
    expect(after(seen, read, other)).toEqual(after(seen, read));
    expect(after(seen, read, accepted, other)).toEqual(after(seen, read, accepted));
  });

  it("collects nothing that was not read and accepted", () => {
    expect(after(accepted)).toEqual(LOOKING);
    expect(after(seen, accepted)).toEqual(after(seen));
    expect(after(seen, read, { kind: "collected", payment })).toEqual(after(seen, read));
  });

  it("cannot go on with a refused code, and keeps what was read of it", () => {
    const known = after(seen, { ...refused, signed } as TakingEvent);
    expect(known).toEqual({ step: "refused", text, refusal, signed, retry: undefined });
    expect(nextTaking(known, { kind: "retry" })).toEqual(known);
    expect(nextTaking(known, accepted)).toEqual(known);
    expect(after(seen, refused)).toMatchObject({ signed: undefined });
  });

  it("reads again when only the way to the chain failed", () => {
    expect(after(seen, failed, { kind: "retry" })).toEqual({ step: "reading", text });
  });

  it("collects again when only the way to the relay failed", () => {
    const stuck = after(seen, read, accepted, failed);
    expect(stuck).toMatchObject({ step: "refused", signed, retry: "collecting" });
    expect(nextTaking(stuck, { kind: "retry" })).toEqual({ step: "collecting", text, signed });
  });

  it("starts over for another code, and what comes late changes nothing", () => {
    expect(after(seen, refused, { kind: "again" })).toEqual(LOOKING);
    expect(after(seen, { kind: "again" }, read)).toEqual(LOOKING);
    expect(after(seen, { kind: "again" }, refused)).toEqual(LOOKING);
  });
});
