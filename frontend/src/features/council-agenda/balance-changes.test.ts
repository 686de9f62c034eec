import { expect, it } from "vitest";
import { balanceChanges } from "./balance-changes.ts";

const SAFE = "0xB57a81B27DaEd2084aae0B6e901cAc6Ec52F41Ad";
const OTHER = "0x1000000000000000000000000000000000000001";
const balances = {
  safe: SAFE.toLowerCase(),
  treasury: 500_000n,
  lines: [
    { number: 1, name: "Openbare ruimte", available: 1_000n },
    { number: 3, name: "Preventie", available: 985_350n },
  ],
};

it("moves a funding from the treasury to its line", () => {
  expect(balanceChanges([{ kind: "fund-budget", budgetId: 3n, amount: 150_000n }], balances)).toEqual([
    { name: undefined, before: 500_000n, after: 350_000n },
    { name: "Preventie", before: 985_350n, after: 1_135_350n },
  ]);
});

it("adds up several fundings, and shows below nothing what is not there", () => {
  const fund = (budgetId: bigint, amount: bigint) => ({ kind: "fund-budget", budgetId, amount }) as const;
  expect(balanceChanges([fund(1n, 300_000n), fund(1n, 300_000n)], balances)).toEqual([
    { name: undefined, before: 500_000n, after: -100_000n },
    { name: "Openbare ruimte", before: 1_000n, after: 601_000n },
  ]);
});

it("counts what comes back or is issued only where it goes to the council's own Safe", () => {
  expect(balanceChanges([{ kind: "return-budget", budgetId: 1n, treasury: SAFE, amount: 400n }], balances)).toEqual([
    { name: undefined, before: 500_000n, after: 500_400n },
    { name: "Openbare ruimte", before: 1_000n, after: 600n },
  ]);
  expect(balanceChanges([{ kind: "return-budget", budgetId: 1n, treasury: OTHER, amount: 400n }], balances)).toEqual([
    { name: "Openbare ruimte", before: 1_000n, after: 600n },
  ]);
  expect(balanceChanges([{ kind: "issue", to: SAFE, amount: 5n }], balances)).toHaveLength(1);
  expect(balanceChanges([{ kind: "issue", to: OTHER, amount: 5n }], balances)).toEqual([]);
});

it("leaves alone what no coin moves for", () => {
  expect(balanceChanges([{ kind: "ceiling", budgetId: 1n, ceiling: 500n }], balances)).toEqual([]);
  expect(balanceChanges([{ kind: "unknown", to: SAFE, value: 0n, data: "0x" }], balances)).toEqual([]);
});
