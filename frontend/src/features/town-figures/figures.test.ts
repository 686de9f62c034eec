import { describe, expect, it } from "vitest";
import { HOMES, type Ledger, type SpendingFigure, type WorkFigure } from "../../indexer/town.ts";
import { addsUp, homesOf, perDay, perDomain, totalsOf } from "./figures.ts";

const at = (text: string) => Date.parse(text) / 1000;
const work = (when: string, domain: string, approved: number, earned: bigint): WorkFigure => ({
  timestamp: at(when),
  domain,
  published: 1,
  approved,
  unjudged: 0,
  seconded: 1,
  rejected: 1,
  appealed: 0,
  waited: 3_600,
  earned,
});
const spending = (when: string, payments: number, paid: bigint, refunds = 0, refunded = 0n): SpendingFigure => ({
  timestamp: at(when),
  payments,
  paid,
  refunds,
  refunded,
});

const figures = {
  work: [
    work("2026-11-22T23:00:00Z", "care", 2, 1000n), // midnight in the city: the 23rd
    work("2026-11-22T22:00:00Z", "safety", 1, 450n),
    work("2026-11-23T09:00:00Z", "safety", 1, 900n),
  ],
  spending: [spending("2026-11-23T10:00:00Z", 3, 1250n, 1, 310n), spending("2026-11-20T10:00:00Z", 9, 999n)],
};

describe("the town's figures", () => {
  it("add up", () => {
    expect(totalsOf(figures)).toEqual({
      published: 3,
      approved: 4,
      unjudged: 0,
      rejected: 3,
      appealed: 0,
      waited: (3 * 3_600) / 10,
      earned: 2350n,
      payments: 12,
      paid: 2249n,
      refunds: 1,
      refunded: 310n,
    });
  });

  it("do not tell how long work waited while none was judged", () => {
    expect(totalsOf({ work: [], spending: [] }).waited).toBeUndefined();
  });

  it("are sorted into the city's own days, with the days on which nothing happened", () => {
    const days = perDay(["2026-11-23", "2026-11-22", "2026-11-21"], figures);
    expect(days.map(({ day, earned, payments }) => [day, earned, payments])).toEqual([
      ["2026-11-23", 1900n, 3],
      ["2026-11-22", 450n, 0],
      ["2026-11-21", 0n, 0],
    ]);
  });

  it("are told per domain, the most paid first", () => {
    expect(perDomain(figures.work).map(({ domain, approved, earned }) => [domain, approved, earned])).toEqual([
      ["safety", 2, 1350n],
      ["care", 2, 1000n],
    ]);
    expect(perDomain([])).toEqual([]);
  });
});

describe("where the money is", () => {
  const empty = Object.fromEntries(HOMES.map((home) => [home, 0n])) as Omit<Ledger, "supply">;

  it("always names the usual homes, and the others when anything is there", () => {
    const usual = homesOf({ ...empty, supply: 0n });
    expect(usual.map(({ home }) => home)).toEqual(["treasury", "budgets", "bounties", "residents", "merchants"]);
    const odd = homesOf({ ...empty, supply: 0n, unassigned: -5n, desk: 7n });
    expect(odd.slice(-2)).toEqual([
      { home: "desk", amount: 7n },
      { home: "unassigned", amount: -5n },
    ]);
  });

  it("adds up to what was issued, or says that it does not", () => {
    expect(addsUp({ ...empty, supply: 12n, treasury: 5n, merchants: 7n })).toBe(true);
    expect(addsUp({ ...empty, supply: 12n, treasury: 5n, merchants: 6n })).toBe(false);
  });
});
