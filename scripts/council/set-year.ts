// `npx node scripts/council/set-year.ts --year 2027`: announces a calendar year of the city's file, with its limits.
// A week later `--step carry-out` proposes to let it count, or `--step call-off` to take it back.
import { encodeFunctionData } from "viem";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { allowanceCapsAbi } from "../../protocol/generated/abis.ts";
import { formatCents } from "../../protocol/money.ts";
import { openingRules, type OpeningYear } from "../deploy/opening-rules.ts";
import { changeRuleOnCommandLine } from "./command-line.ts";
import { setLimits } from "./set-limits.ts";

/** Sets a year's months, its highest reward for an hour, and its limits of every tier. */
export function setYear(deployment: Deployment, { year, boundaries, hourlyMaximum, limits }: OpeningYear): Decision {
  const args = [year, boundaries as never, hourlyMaximum] as const;
  const data = encodeFunctionData({ abi: allowanceCapsAbi, functionName: "setYear", args });
  return {
    calls: [
      { to: addressIn(deployment, "AllowanceCaps"), data },
      ...limits.flatMap((limit) => setLimits(deployment, year, limit).calls),
    ],
    sentence: `Stel het jaar ${year} vast: hoogstens ${formatCents(BigInt(hourlyMaximum))} per uur, met grenzen voor ${limits.length} groepen.`,
  };
}

if (import.meta.main) {
  await changeRuleOnCommandLine({ year: { type: "string" } }, (deployment, { year }) => {
    const found = openingRules().years.find((known) => String(known.year) === year);
    if (!found) throw new Error("--year needs a year of the city's file");
    return setYear(deployment, found);
  });
}
