import { describe, expect, it } from "vitest";
import type { Sale } from "../../indexer/payments.ts";
import { lastDays } from "../../lib/city-days.ts";
import { sumOf, totalsPerDay } from "./days.ts";

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
