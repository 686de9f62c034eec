import { describe, expect, it } from "vitest";
import { paymentKey, type PaidPayment } from "../../chain/merchant/paid.ts";
import type { Hex } from "../../lib/hex.ts";
import { closed, opened, toldOf, type TillMemory } from "./memory.ts";
import { arrivalsOf, viewOf } from "./view.ts";

const shop = `0x${"B".repeat(40)}` as const;
const reference = (last: string): Hex => `0x${last.padStart(64, "0")}`;
const asked = (last: string) => ({ amount: 1250n, reference: reference(last), since: 10, askedAt: 1_700_000_000 });
const memory: TillMemory = opened({ requests: [], told: [] }, asked("1"));

const paid = (changes: Partial<PaidPayment> = {}): PaidPayment => ({
  payer: `0x${"a".repeat(40)}`,
  merchant: shop,
  amount: 1250n,
  paymentReference: reference("1"),
  block: 11,
  timestamp: 1_700_000_011,
  transaction: `0x${"c".repeat(64)}`,
  words: ["appel", "boom"],
  ...changes,
});

describe("viewOf", () => {
  it("waits for the payment it asked for, and shows it", () => {
    expect(viewOf(shop, memory, []).kind).toBe("waiting");
    expect(viewOf(shop, memory, [paid()])).toMatchObject({ kind: "paid", payment: { amount: 1250n } });
  });

  it("takes no payment to another shop or under another reference for it", () => {
    const others = [paid({ merchant: `0x${"d".repeat(40)}` }), paid({ paymentReference: reference("2") })];
    expect(viewOf(shop, memory, others).kind).toBe("waiting");
  });

  it("knows its shop whatever the spelling of the address", () => {
    expect(viewOf(shop, memory, [paid({ merchant: `0x${"b".repeat(40)}` })]).kind).toBe("paid");
  });

  it("says that another amount was paid, unless somebody pays the right one", () => {
    const less = paid({ amount: 500n });
    expect(viewOf(shop, memory, [less])).toMatchObject({ kind: "other-amount", payment: { amount: 500n } });
    const second = paid({ payer: `0x${"e".repeat(40)}` });
    expect(viewOf(shop, memory, [less, second])).toMatchObject({ kind: "paid", payment: { payer: second.payer } });
  });

  it("is ready for the next amount when nothing is open", () => {
    expect(viewOf(shop, closed(memory, "cancelled"), [paid()]).kind).toBe("keying");
  });
});

describe("arrivalsOf", () => {
  it("tells nothing besides the payment the till shows", () => {
    expect(arrivalsOf(shop, memory, [paid()])).toEqual([]);
  });

  it("tells of a payment that came after its request was cancelled", () => {
    expect(arrivalsOf(shop, closed(memory, "cancelled"), [paid()])).toEqual([{ why: "late", payment: paid() }]);
    expect(arrivalsOf(shop, opened(memory, asked("2")), [paid()])).toEqual([{ why: "late", payment: paid() }]);
  });

  it("tells of a second payer of the same request", () => {
    const second = paid({ payer: `0x${"e".repeat(40)}` });
    const done = toldOf(closed(memory, "done"), paymentKey(paid()));
    expect(arrivalsOf(shop, memory, [paid(), second])).toEqual([{ why: "again", payment: second }]);
    expect(arrivalsOf(shop, done, [paid(), second])).toEqual([{ why: "again", payment: second }]);
  });

  it("tells of payments nobody asked for here, once", () => {
    const poster = paid({ paymentReference: reference("9") });
    expect(arrivalsOf(shop, memory, [poster])).toEqual([{ why: "other", payment: poster }]);
    expect(arrivalsOf(shop, toldOf(memory, paymentKey(poster)), [poster])).toEqual([]);
    expect(arrivalsOf(shop, memory, [paid({ merchant: `0x${"d".repeat(40)}` })])).toEqual([]);
  });
});
