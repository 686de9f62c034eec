import {
  callOff,
  carryOut,
  fundBudget,
  schedule,
  type BudgetLine,
  type Decision,
} from "@wesh/protocol/council-decision.ts";
import {
  confirmHold,
  setLimits,
  setReviewRules,
  setYear,
  type HoldOrder,
  type LimitRule,
  type YearRule,
} from "@wesh/protocol/council-rules.ts";
import { changeIn, type CouncilChange, type ReviewRules } from "@wesh/protocol/council-change.ts";
import type { Address, Hex } from "../../lib/hex.ts";
import { loadDeployment } from "../deployment.ts";

/** Moves coins from the treasury into a budget line. */
export async function fundingDecision(line: BudgetLine, amount: bigint): Promise<Decision> {
  return fundBudget(await loadDeployment(), line, amount);
}

/** Holds an account until a moment the council chooses. */
export async function holdDecision(order: HoldOrder): Promise<Decision> {
  return confirmHold(await loadDeployment(), order);
}

/** A new rule: how much may be earned, or how work is looked at. */
export type Rule =
  | { kind: "year"; year: YearRule }
  | { kind: "limits"; year: number; limit: LimitRule }
  | { kind: "review"; rules: ReviewRules };

/** Announces a new rule, which can start once its delay has passed. */
export async function announcement(rule: Rule): Promise<Decision> {
  const deployment = await loadDeployment();
  switch (rule.kind) {
    case "year":
      return schedule(deployment, setYear(deployment, rule.year));
    case "limits":
      return schedule(deployment, setLimits(deployment, rule.year, rule.limit));
    case "review":
      return schedule(deployment, setReviewRules(deployment, rule.rules));
  }
}

/** A call that was announced. */
export interface AnnouncedCall {
  target: Address;
  data: Hex;
}

/** What an announced call changes, read from the call itself. */
export async function changeOf({ target, data }: AnnouncedCall): Promise<CouncilChange> {
  return changeIn(await loadDeployment(), { to: target, data });
}

/** Lets announced calls start, or calls them off; `sentence` is what they do together. */
export async function endAnnouncement(
  calls: readonly AnnouncedCall[],
  sentence: string,
  how: "carry-out" | "call-off",
): Promise<Decision> {
  const decision = { calls: calls.map(({ target, data }) => ({ to: target, data })), sentence };
  const deployment = await loadDeployment();
  return how === "carry-out" ? carryOut(deployment, decision) : callOff(deployment, decision);
}
