// `npx node scripts/council/set-review-rules.ts`: announces the review rules that are in the city's file.
// A week later `--step carry-out` proposes to let them count, or `--step call-off` to take them back.
import { setReviewRules } from "../../protocol/council-rules.ts";
import { readCity } from "../city/city.ts";
import { changeRuleOnCommandLine } from "./command-line.ts";

if (import.meta.main) {
  await changeRuleOnCommandLine({}, (deployment) => setReviewRules(deployment, readCity().rules.review));
}
