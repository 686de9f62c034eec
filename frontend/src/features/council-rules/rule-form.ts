import { parseCents } from "@wesh/protocol/money.ts";
import type { Rule } from "../../chain/council/decisions.ts";
import type { AllowanceYear } from "../../indexer/rules.ts";

/** What of the rules is to change. */
export type RuleKind = Rule["kind"];

/** A rule as filled in so far. Numbers are text: people type and correct them. */
export interface RuleFields {
  year: string;
  tier: string;
  monthly: string;
  yearly: string;
  hourly: string;
  two: string;
  recheck: string;
  small: string;
  days: string;
}

/** What can be wrong with a field. */
export type RuleProblem = "notAnAmount" | "notANumber" | "monthAboveYear" | "percent";

/** What is wrong, by field. */
export type RuleProblems = Partial<Record<keyof RuleFields, RuleProblem>>;

type Checked = { ok: true; rule: Rule } | { ok: false; problems: RuleProblems };

/** The rule as filled in, or what is wrong with it. Asked before anything is signed. */
export function checkRule(kind: RuleKind, fields: RuleFields, years: readonly AllowanceYear[]): Checked {
  if (kind === "limits") return checkLimits(fields);
  return kind === "review" ? checkReview(fields) : checkYear(fields, years);
}

function checkLimits(fields: RuleFields): Checked {
  const [monthly, yearly, tier] = [cents(fields.monthly), cents(fields.yearly), whole(fields.tier)];
  const problems: RuleProblems = {
    ...(monthly === undefined || monthly === 0 ? { monthly: "notAnAmount" } : {}),
    ...(yearly === undefined || yearly === 0 ? { yearly: "notAnAmount" } : {}),
    ...(tier === undefined || tier > 255 ? { tier: "notANumber" } : {}),
  };
  if (monthly !== undefined && yearly !== undefined && monthly > yearly) problems.monthly = "monthAboveYear";
  const limit = { tier: tier ?? 0, monthly: monthly ?? 0, yearly: yearly ?? 0 };
  return outcome(problems, { kind: "limits", year: Number(fields.year), limit });
}

function checkReview(fields: RuleFields): Checked {
  const [two, small] = [cents(fields.two), cents(fields.small)];
  const [recheck, days] = [whole(fields.recheck), whole(fields.days)];
  const problems: RuleProblems = {
    ...(two === undefined ? { two: "notAnAmount" } : {}),
    ...(small === undefined ? { small: "notAnAmount" } : {}),
    ...(recheck === undefined || recheck > 100 ? { recheck: "percent" } : {}),
    ...(days === undefined || days === 0 || days > 255 ? { days: "notANumber" } : {}),
  };
  const rules = {
    twoInspectorsFrom: two ?? 0,
    recheckPercent: recheck ?? 0,
    smallReward: small ?? 0,
    appealDays: days ?? 0,
  };
  return outcome(problems, { kind: "review", rules });
}

function checkYear({ year, hourly }: RuleFields, years: readonly AllowanceYear[]): Checked {
  const hourlyMaximum = cents(hourly);
  const known = years.find((candidate) => String(candidate.year) === year);
  const problems: RuleProblems = hourlyMaximum === undefined || hourlyMaximum === 0 ? { hourly: "notAnAmount" } : {};
  if (known === undefined) problems.year = "notANumber";
  const boundaries = known?.boundaries ?? [];
  return outcome(problems, {
    kind: "year",
    year: { year: Number(year), boundaries, hourlyMaximum: hourlyMaximum ?? 0 },
  });
}

function outcome(problems: RuleProblems, rule: Rule): Checked {
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, rule };
}

// The contract keeps these amounts in 24 or 32 bits.
function cents(text: string): number | undefined {
  const parsed = parseCents(text);
  return parsed.ok && parsed.value < 2n ** 24n ? Number(parsed.value) : undefined;
}

function whole(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined;
}
