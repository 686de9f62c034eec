// `npx node scripts/council/set-limits.ts --year 2027 --tier 1 --monthly 210,00 --yearly 2100,00`: announces the limits of
// a tier in a year. A week later `--step carry-out` proposes to let them count, or `--step call-off` to take them back.
import { encodeFunctionData } from "viem";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { allowanceCapsAbi } from "../../protocol/generated/abis.ts";
import { formatCents } from "../../protocol/money.ts";
import type { AllowanceYear } from "../city/schema.ts";
import { changeRuleOnCommandLine } from "./command-line.ts";
import { centsOption, numberOption } from "./options.ts";

/** Sets what residents of a tier may earn in a year. What they earned stays earned. */
export function setLimits(deployment: Deployment, year: number, limit: AllowanceYear["limits"][number]): Decision {
  const { tier, monthly, yearly } = limit;
  const args = [year, tier, monthly, yearly] as const;
  const data = encodeFunctionData({ abi: allowanceCapsAbi, functionName: "setLimits", args });
  const [perMonth, perYear] = [monthly, yearly].map((cents) => formatCents(BigInt(cents)));
  return {
    calls: [{ to: addressIn(deployment, "AllowanceCaps"), data }],
    sentence: `Stel de grenzen van groep ${tier} in ${year} vast op ${perMonth} per maand en ${perYear} per jaar.`,
  };
}

if (import.meta.main) {
  const options = {
    year: { type: "string" },
    tier: { type: "string" },
    monthly: { type: "string" },
    yearly: { type: "string" },
  } as const;
  await changeRuleOnCommandLine(options, (deployment, { year, tier, monthly, yearly }) =>
    setLimits(deployment, numberOption("year", year), {
      tier: numberOption("tier", tier),
      monthly: Number(centsOption("monthly", monthly)),
      yearly: Number(centsOption("yearly", yearly)),
    }),
  );
}
