import { encodeFunctionData, type Abi, type Address } from "viem";
import type { ReviewRules } from "./council-change.ts";
import type { Decision } from "./council-decision.ts";
import { addressIn, type ContractName, type Deployment } from "./deployment.ts";
import { allowanceCapsAbi, heerlenEuroAbi, taskRegistryAbi } from "./generated/abis.ts";
import { codeOfHold, type HoldReason } from "./hold-reasons.ts";
import { formatCents } from "./money.ts";

/** A calendar year: when its months begin and, as the 13th, the next year (unix seconds), and the most an hour may pay. */
export interface YearRule {
  year: number;
  boundaries: readonly number[];
  hourlyMaximum: number;
}

/** What residents of a tier may earn, in cents. */
export interface LimitRule {
  tier: number;
  monthly: number;
  yearly: number;
}

/** Sets a year's months and its highest reward for an hour of work. */
export function setYear(deployment: Deployment, { year, boundaries, hourlyMaximum }: YearRule): Decision {
  const sentence = `Stel het jaar ${year} vast: hoogstens ${euros(hourlyMaximum)} per uur.`;
  return decision(
    deployment,
    "AllowanceCaps",
    allowanceCapsAbi,
    "setYear",
    [year, boundaries, hourlyMaximum],
    sentence,
  );
}

/** Sets what residents of a tier may earn in a year. What they earned stays earned. */
export function setLimits(deployment: Deployment, year: number, { tier, monthly, yearly }: LimitRule): Decision {
  const limits = `${euros(monthly)} per maand en ${euros(yearly)} per jaar`;
  const sentence = `Stel de grenzen van groep ${tier} in ${year} vast op ${limits}.`;
  return decision(deployment, "AllowanceCaps", allowanceCapsAbi, "setLimits", [year, tier, monthly, yearly], sentence);
}

/** Sets how work is looked at. */
export function setReviewRules(deployment: Deployment, rules: ReviewRules): Decision {
  const from = euros(rules.twoInspectorsFrom);
  const sentence = `Laat werk vanaf ${from} en ${rules.recheckPercent} % van het andere door twee mensen nakijken.`;
  return decision(deployment, "TaskRegistry", taskRegistryAbi, "setReviewRules", [rules], sentence);
}

/** An account that is held, why, and until when: unix seconds, and the same day in Dutch words. */
export interface HoldOrder {
  account: Address;
  reason: HoldReason;
  until: number;
  day: string;
}

/** Holds an account until a moment the council chooses. */
export function confirmHold(deployment: Deployment, { account, reason, until, day }: HoldOrder): Decision {
  const sentence = `Houd het tegoed van ${account} vast tot en met ${day}.`;
  const args = [account, codeOfHold(reason), until];
  return decision(deployment, "HeerlenEuro", heerlenEuroAbi, "confirmHold", args, sentence);
}

function decision(
  deployment: Deployment,
  contract: ContractName,
  abi: Abi,
  functionName: string,
  args: readonly unknown[],
  sentence: string,
): Decision {
  return {
    calls: [{ to: addressIn(deployment, contract), data: encodeFunctionData({ abi, functionName, args }) }],
    sentence,
  };
}

function euros(cents: number): string {
  return formatCents(BigInt(cents));
}
