import { describe, expect, it } from "vitest";
import type { BudgetEntry, BudgetEntryKind, BudgetLine } from "../../indexer/budgets.ts";
import { breaksIn, isWhole } from "./running.ts";

const line: BudgetLine = {
  number: 1,
  domain: "care",
  name: "Zorg",
  available: 70n,
  setApart: 10n,
  paid: 15n,
  funded: 100n,
  returned: 5n,
  ceiling: 0n,
  taskCount: 2,
  openedAt: 1,
};
const entry = (id: string, kind: BudgetEntryKind, amount: bigint, available: bigint): BudgetEntry => ({
  id,
  kind,
  amount,
  available,
  setApart: 0n,
  paid: 0n,
  timestamp: 1,
  task: null,
});

it("is whole when what came in is all somewhere", () => {
  expect(isWhole(line)).toBe(true);
  expect(isWhole({ ...line, paid: 14n })).toBe(false);
});

describe("the running balance", () => {
  const history = [
    entry("5", "Returned", 10n, 65n),
    entry("4", "Released", 5n, 75n),
    entry("3", "Paid", 30n, 70n),
    entry("2", "SetApart", 30n, 70n),
    entry("1", "Funded", 100n, 100n),
  ];

  it("follows from entry to entry: money that is paid was set apart before", () => {
    expect(breaksIn(history)).toEqual([]);
    expect(breaksIn([])).toEqual([]);
  });

  it("tells where it does not follow", () => {
    expect(breaksIn(history.filter(({ id }) => id !== "4"))).toEqual(["5"]);
    expect(breaksIn(history.slice(0, 4))).toEqual(["2"]);
  });
});
