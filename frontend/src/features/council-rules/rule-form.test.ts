import { expect, it } from "vitest";
import { checkRule, type RuleFields } from "./rule-form.ts";

const fields: RuleFields = {
  year: "2026",
  tier: "2",
  monthly: "210",
  yearly: "2.100,00",
  hourly: "5,60",
  two: "20",
  recheck: "10",
  small: "5,00",
  days: "14",
};
const years = [{ year: 2026, boundaries: [1, 2, 3], hourlyMaximum: 550n }];
const check = (kind: "limits" | "review" | "year", changes: Partial<RuleFields> = {}) =>
  checkRule(kind, { ...fields, ...changes }, years);

it("reads amounts in cents and numbers as numbers", () => {
  expect(check("limits")).toEqual({
    ok: true,
    rule: { kind: "limits", year: 2026, limit: { tier: 2, monthly: 21_000, yearly: 210_000 } },
  });
  expect(check("review")).toEqual({
    ok: true,
    rule: {
      kind: "review",
      rules: { twoInspectorsFrom: 2_000, recheckPercent: 10, smallReward: 500, appealDays: 14 },
    },
  });
});

it("keeps the months of a year when only its hourly maximum changes", () => {
  expect(check("year")).toEqual({
    ok: true,
    rule: { kind: "year", year: { year: 2026, boundaries: [1, 2, 3], hourlyMaximum: 560 } },
  });
  expect(check("year", { year: "2031" })).toMatchObject({ problems: { year: "notANumber" } });
});

it.each([
  ["limits", { monthly: "2.101" }, { monthly: "notAnAmount" }],
  ["limits", { monthly: "2101" }, { monthly: "monthAboveYear" }],
  ["limits", { yearly: "0" }, { yearly: "notAnAmount" }],
  ["limits", { tier: "256" }, { tier: "notANumber" }],
  ["review", { recheck: "101" }, { recheck: "percent" }],
  ["review", { days: "0" }, { days: "notANumber" }],
  ["review", { two: "veel" }, { two: "notAnAmount" }],
  ["year", { hourly: "" }, { hourly: "notAnAmount" }],
] as const)("of %s says what is wrong with %o", (kind, changes, problems) => {
  const checked = check(kind, changes);
  expect(checked.ok ? {} : checked.problems).toMatchObject(problems);
});
