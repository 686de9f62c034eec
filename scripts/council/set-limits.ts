// `npx node scripts/council/set-limits.ts --year 2027 --tier 1 --monthly 210,00 --yearly 2100,00`: announces the limits of
// a tier in a year. A week later `--step carry-out` proposes to let them count, or `--step call-off` to take them back.
import { setLimits } from "../../protocol/council-rules.ts";
import { changeRuleOnCommandLine } from "./command-line.ts";
import { centsOption, numberOption } from "./options.ts";

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
