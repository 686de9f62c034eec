// `npx node scripts/council/wind-down.ts --last-day 2028-12-31`: proposes to announce the last day of the town's tasks.
import { encodeFunctionData } from "viem";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { dayText, dayOption } from "./options.ts";

/** Announces the last day of tasks. It can be put off, never brought forward. */
export function windDown(deployment: Deployment, lastDay: number): Decision {
  const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "windDown", args: [lastDay] });
  return {
    calls: [{ to: addressIn(deployment, "TaskRegistry"), data }],
    sentence: `Laat ${dayText(lastDay)} de laatste dag voor klussen zijn.`,
  };
}

if (import.meta.main) {
  await proposeOnCommandLine({ "last-day": { type: "string" } }, (deployment, values) =>
    windDown(deployment, dayOption("last-day", values["last-day"])),
  );
}
