// `npx node scripts/council/set-year.ts --year 2027`: announces a calendar year of the city's file, with its limits.
// A week later `--step carry-out` proposes to let it count, or `--step call-off` to take it back.
import type { Decision } from "../../protocol/council-decision.ts";
import { setLimits, setYear } from "../../protocol/council-rules.ts";
import type { Deployment } from "../../protocol/deployment.ts";
import { openingRules, type OpeningYear } from "../deploy/opening-rules.ts";
import { changeRuleOnCommandLine } from "./command-line.ts";

/** Sets a year as the city's file has it, with its limits of every tier. */
export function setYearOfFile(deployment: Deployment, year: OpeningYear): Decision {
  const limits = year.limits.flatMap((limit) => setLimits(deployment, year.year, limit).calls);
  const { calls, sentence } = setYear(deployment, year);
  return {
    calls: [...calls, ...limits],
    sentence: `${sentence.slice(0, -1)}, met grenzen voor ${year.limits.length} groepen.`,
  };
}

if (import.meta.main) {
  await changeRuleOnCommandLine({ year: { type: "string" } }, (deployment, { year }) => {
    const found = openingRules().years.find((known) => String(known.year) === year);
    if (!found) throw new Error("--year needs a year of the city's file");
    return setYearOfFile(deployment, found);
  });
}
