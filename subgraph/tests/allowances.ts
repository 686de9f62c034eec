import { concat, type Address } from "viem";
import { monthsBetween } from "./calendar.ts";
import { claimId, claims, claimsAsGroup, handsIn, MAY, refuses, rejects } from "./claiming.ts";
import { event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import { story, type Teller, type Told } from "./story.ts";
import { ACTORS, word } from "./town.ts";
import { NO_CHANGE, openTown, publishes, TASK } from "./work.ts";

const { resident, neighbour } = ACTORS;
const boundaries = monthsBetween([1_704_063_600, 1_735_686_000]);
const NOTHING = Array.from({ length: 12 }, () => 0n);

export const allowances = [
  story("the council sets a calendar year, changes it and takes it back", ({ block, all }) => {
    const nothing = monthsBetween([0, 0]);
    const set = block([event("AllowanceCaps", "YearSet", { year: 2024, boundaries, hourlyMaximum: 550 })]);
    const changed = block([event("AllowanceCaps", "YearSet", { year: 2024, boundaries, hourlyMaximum: 560 })]);
    const taken = block([event("AllowanceCaps", "YearSet", { year: 2024, boundaries: nothing, hourlyMaximum: 0 })]);
    const year = { id: "2024", year: 2024 };
    all("AllowanceYear", [{ ...year, boundaries, hourlyMaximum: 550n, changedAt: set.timestamp }], set);
    all("AllowanceYear", [{ ...year, boundaries, hourlyMaximum: 560n, changedAt: changed.timestamp }], changed);
    all("AllowanceYear", [{ ...year, boundaries: nothing, hourlyMaximum: 0n, changedAt: taken.timestamp }]);
    const change = { ...NO_CHANGE, kind: "YearSet", year: 2024 };
    all("RuleChange", [
      { ...change, id: set.id(0), boundaries, current: 550n, ...set.stamp(0) },
      { ...change, id: changed.id(0), boundaries, previous: 550n, current: 560n, ...changed.stamp(0) },
      { ...change, id: taken.id(0), boundaries: nothing, previous: 560n, current: 0n, ...taken.stamp(0) },
    ]);
  }),

  story("the council sets what a tier may earn", ({ block, all }) => {
    const limits = (monthly: number, yearly: number) => ({ year: 2024, tier: 1, monthly, yearly });
    const set = block([event("AllowanceCaps", "LimitsSet", limits(21_000, 210_000))]);
    const lowered = block([event("AllowanceCaps", "LimitsSet", limits(15_000, 150_000))]);
    all("AllowanceLimit", [{ id: "2024-1", ...limits(15_000, 150_000), changedAt: lowered.timestamp }]);
    const change = { ...NO_CHANGE, kind: "LimitsSet" };
    all("RuleChange", [
      { ...change, id: set.id(0), ...limits(21_000, 210_000), ...set.stamp(0) },
      { ...change, id: lowered.id(0), ...limits(15_000, 150_000), ...lowered.stamp(0) },
    ]);
  }),

  story("a claim takes room in its month, and a claim that ends gives it back", (teller) => {
    const { block, all } = teller;
    withLimits(teller, 21_000, 210_000);
    const first = block([claims(TASK, resident)]);
    const withdrawn = block([event("TaskRegistry", "ClaimWithdrawn", { taskId: TASK, resident, round: 1 })]);
    const second = block([claims(TASK, resident, { round: 2 })]);
    const lapsed = block([event("TaskRegistry", "ClaimLapsed", { taskId: TASK, resident, round: 2 })]);
    const third = block([claims(TASK, resident, { round: 3, month: MAY + 1 })]);
    block([handsIn(TASK, resident, { round: 3 })]);
    block([rejects(TASK, resident, "Rejected", { round: 3, until: 1_716_000_000 })]);
    const refused = block([refuses(resident, 4)]);
    const row = (told: Told, round: number, kind: string, used: bigint, month = MAY) =>
      entry(told, resident, { kind, claim: claimId(resident, round), month, monthUsed: used, yearUsed: used });
    all("AllowanceEntry", [
      row(first, 1, "Reserved", 500n),
      row(withdrawn, 1, "Freed", 0n),
      row(second, 2, "Reserved", 500n),
      row(lapsed, 2, "Freed", 0n),
      row(third, 3, "Reserved", 500n, MAY + 1),
      row(refused, 3, "Freed", 0n, MAY + 1),
    ]);
    all("Allowance", [allowance({ [MAY]: 500n })], second);
    all("Allowance", [allowance({ [MAY + 1]: 500n })], third);
    all("Allowance", [allowance({})]);
  }),

  story("each member of a group takes room of their own", (teller) => {
    const { block, all } = teller;
    withLimits(teller, 21_000, 210_000);
    const taking = block(claimsAsGroup(TASK, [[resident, 300n], [neighbour, 200n]])); // prettier-ignore
    const withdrawn = block([event("TaskRegistry", "ClaimWithdrawn", { taskId: TASK, resident, round: 1 })]);
    const unknown = { tier: null, monthly: null, yearly: null };
    const member = (others: Fields) => ({ share: claimId(neighbour), amount: 200n, ...unknown, ...others });
    const lead = (others: Fields) => ({ share: claimId(resident), amount: 300n, ...others });
    all("AllowanceEntry", [
      entry(taking, neighbour, member({ monthUsed: 200n, yearUsed: 200n, withinCaps: false }), 1),
      entry(taking, resident, lead({ monthUsed: 300n, yearUsed: 300n }), 2),
      entry(withdrawn, neighbour, member({ kind: "Freed", monthUsed: 0n, yearUsed: 0n })),
      entry(withdrawn, resident, lead({ kind: "Freed", monthUsed: 0n, yearUsed: 0n })),
    ]);
  }),

  story("more than a month or a year allows would be seen, by the tier of that moment", (teller) => {
    const { block, answer } = teller;
    withLimits(teller, 900, 1_200);
    block([publishes(TASK + 1n), publishes(TASK + 2n)]);
    block([claims(TASK, resident)]);
    block([claims(TASK + 1n, resident)]);
    block([event("AllowanceCaps", "LimitsSet", { year: 2024, tier: 2, monthly: 5_000, yearly: 1_400 })]);
    block([event("ResidentRegistry", "ResidentTierChanged", { wallet: resident, previous: 1, current: 2 })]);
    block([claims(TASK + 2n, resident, { month: MAY + 1 })]);
    answer("{ allowanceEntries(orderBy: block) { tier monthly yearly monthUsed yearUsed withinCaps } }", {
      allowanceEntries: [
        { tier: 1, monthly: 900, yearly: 1_200, monthUsed: 500, yearUsed: 500, withinCaps: true },
        { tier: 1, monthly: 900, yearly: 1_200, monthUsed: 1_000, yearUsed: 1_000, withinCaps: false },
        { tier: 2, monthly: 5_000, yearly: 1_400, monthUsed: 500, yearUsed: 1_500, withinCaps: false },
      ],
    });
  }),

  story("room of another year is counted apart", (teller) => {
    const { block, all } = teller;
    openTown(teller);
    block([publishes(TASK), publishes(TASK + 1n)]);
    block([claims(TASK, resident, { month: 12 })], [claims(TASK + 1n, resident, { month: 13 })]);
    const december = { ...allowance({ 12: 500n }), year: 2024 };
    const january = { ...allowance({ 1: 500n }), id: `${resident}-2025`, year: 2025 };
    all("Allowance", [december, january]);
  }),
];

/** A town with a task, and with limits for the tier of the resident, who is enrolled. */
function withLimits(teller: Teller, monthly: number, yearly: number): void {
  openTown(teller);
  const enrolment = { wallet: resident, commitment: word("commitment"), tier: 1 };
  teller.block(
    [event("ResidentRegistry", "ResidentEnrolled", enrolment)],
    [event("AllowanceCaps", "LimitsSet", { year: 2024, tier: 1, monthly, yearly })],
    [publishes(TASK)],
  );
}

/** What the resident earned or reserved in 2024, by the month's number. */
function allowance(used: Record<number, bigint>): Fields {
  const months = NOTHING.map((_, index) => used[index + 1] ?? 0n);
  const sum = months.reduce((total, cents) => total + cents, 0n);
  return { id: `${resident}-2024`, resident, year: 2024, months, used: sum };
}

/** What an event did to the room of somebody whose tier has limits. */
function entry(told: Told, of: Address, others: Fields, index = 0): Fields {
  return {
    id: concat([told.id(index), of]),
    allowance: `${of}-2024`,
    resident: of,
    kind: "Reserved",
    claim: claimId(resident),
    share: null,
    month: MAY,
    amount: 500n,
    tier: 1,
    monthly: 21_000n,
    yearly: 210_000n,
    withinCaps: true,
    ...told.stamp(index),
    ...others,
  };
}
