import { describe, expect, it } from "vitest";
import type { Sale } from "../../indexer/payments.ts";
import { beforeLastDays, dayOf, lastDays, middayOf, sumOf, totalsPerDay } from "./days.ts";

const at = (text: string) => Date.parse(text) / 1000;
const payment = (when: string, amount: bigint): Sale => ({
  id: `0x${"1".repeat(104)}`,
  payer: `0x${"a".repeat(40)}`,
  amount,
  refunded: 0n,
  reference: `0x${"1".repeat(64)}`,
  block: 1,
  timestamp: at(when),
});
const refund = (when: string, amount: bigint) => ({ id: "0x01" as const, amount, timestamp: at(when) });

describe("dayOf", () => {
  it("changes at midnight in the city, in winter and in summer", () => {
    expect(dayOf(at("2026-01-15T22:59:59Z"))).toBe("2026-01-15");
    expect(dayOf(at("2026-01-15T23:00:00Z"))).toBe("2026-01-16");
    expect(dayOf(at("2026-07-15T21:59:59Z"))).toBe("2026-07-15");
    expect(dayOf(at("2026-07-15T22:00:00Z"))).toBe("2026-07-16");
  });
});

it("finds a moment on every day, also when the clock changes", () => {
  for (const day of ["2026-03-29", "2026-10-25", "2026-12-31"]) expect(dayOf(middayOf(day))).toBe(day);
});

describe("lastDays", () => {
  it("counts every day once when the clock goes forward or back", () => {
    // 29 March 2026 has 23 hours, 25 October 2026 has 25.
    expect(lastDays(at("2026-03-30T00:30:00+02:00"), 3)).toEqual(["2026-03-30", "2026-03-29", "2026-03-28"]);
    expect(lastDays(at("2026-10-25T23:30:00+01:00"), 3)).toEqual(["2026-10-25", "2026-10-24", "2026-10-23"]);
    expect(lastDays(at("2026-10-26T00:30:00+01:00"), 3)).toEqual(["2026-10-26", "2026-10-25", "2026-10-24"]);
  });

  it("goes over the turn of months and years", () => {
    expect(lastDays(at("2027-01-01T12:00:00Z"), 2)).toEqual(["2027-01-01", "2026-12-31"]);
    expect(lastDays(at("2028-03-01T12:00:00Z"), 2)).toEqual(["2028-03-01", "2028-02-29"]);
  });

  it("lies wholly after the moment from which sales are read", () => {
    for (const now of [at("2026-10-26T23:59:59+01:00"), at("2026-03-30T00:00:00+02:00")]) {
      const first = lastDays(now, 7).at(-1);
      expect(dayOf(beforeLastDays(now, 7)) < String(first)).toBe(true);
    }
  });
});

describe("totalsPerDay", () => {
  const days = lastDays(at("2026-10-26T12:00:00Z"), 3);

  it("adds up per day in the city, on the day of 25 hours too", () => {
    const sales = {
      payments: [
        payment("2026-10-25T23:30:00Z", 100n), // half past midnight on the 26th
        payment("2026-10-25T22:59:00Z", 250n), // a minute before midnight
        payment("2026-10-24T22:00:00Z", 400n), // midnight, still summer time
        payment("2026-10-24T21:59:00Z", 800n),
        payment("2026-10-20T12:00:00Z", 1600n), // before these days
      ],
      refunds: [],
    };
    expect(totalsPerDay(days, sales)).toEqual([
      { day: "2026-10-26", payments: 1, received: 100n, refunded: 0n },
      { day: "2026-10-25", payments: 2, received: 650n, refunded: 0n },
      { day: "2026-10-24", payments: 1, received: 800n, refunded: 0n },
    ]);
  });

  it("counts a refund on the day it was made", () => {
    const sales = {
      payments: [payment("2026-10-25T10:00:00Z", 500n)],
      refunds: [refund("2026-10-26T10:00:00Z", 200n), refund("2026-10-01T10:00:00Z", 50n)],
    };
    const totals = totalsPerDay(days, sales);
    expect(totals.map(({ received, refunded }) => [received, refunded])).toEqual([
      [0n, 200n],
      [500n, 0n],
      [0n, 0n],
    ]);
    expect(sumOf(totals)).toEqual({ payments: 1, received: 500n, refunded: 200n });
  });
});
