// `npx node scripts/council/set-review-rules.ts`: announces the review rules that are in the city's file.
// A week later `--step carry-out` proposes to let them count, or `--step call-off` to take them back.
import { encodeFunctionData } from "viem";
import type { ReviewRules } from "../../protocol/council-change.ts";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { formatCents } from "../../protocol/money.ts";
import { readCity } from "../city/city.ts";
import { changeRuleOnCommandLine } from "./command-line.ts";

/** Sets how work is looked at. */
export function setReviewRules(deployment: Deployment, rules: ReviewRules): Decision {
  const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "setReviewRules", args: [rules] });
  const from = formatCents(BigInt(rules.twoInspectorsFrom));
  return {
    calls: [{ to: addressIn(deployment, "TaskRegistry"), data }],
    sentence: `Laat werk vanaf ${from} en ${rules.recheckPercent} % van het andere door twee mensen nakijken.`,
  };
}

if (import.meta.main) {
  await changeRuleOnCommandLine({}, (deployment) => setReviewRules(deployment, readCity().rules.review));
}
