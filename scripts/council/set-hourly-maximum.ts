// `npx node scripts/council/set-hourly-maximum.ts --amount 5,00`: proposes the highest reward for an hour of work.
import { encodeFunctionData } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { formatCents } from "../../protocol/money.ts";
import { centsOption, proposeOnCommandLine } from "./command-line.ts";
import type { Decision } from "../../protocol/council-decision.ts";

/** Sets the highest reward per norm hour. Tasks that are published already keep theirs. */
export function setHourlyMaximum(deployment: Deployment, cents: bigint): Decision {
  const args = [Number(cents)] as const;
  const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "setHourlyMaximum", args });
  return {
    calls: [{ to: addressIn(deployment, "TaskRegistry"), data }],
    sentence: `Stel de hoogste vergoeding per uur werk vast op ${formatCents(cents)}.`,
  };
}

if (import.meta.main) {
  await proposeOnCommandLine({ amount: { type: "string" } }, (deployment, { amount }) =>
    setHourlyMaximum(deployment, centsOption("amount", amount)),
  );
}
