// `npx node scripts/council/set-ceiling.ts --budget 5 --ceiling 100,00`: proposes the most one task of a line may cost;
// `--ceiling 0,00` for no limit but the money.
import { encodeFunctionData } from "viem";
import type { BudgetLine, Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { formatCents } from "../../protocol/money.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { centsOption, numberOption } from "./options.ts";

/** Sets the most one task of a budget line may cost. */
export function setCeiling(deployment: Deployment, { id, name }: BudgetLine, ceiling: bigint): Decision {
  const args = [id, Number(ceiling)] as const;
  const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "setCeiling", args });
  return {
    calls: [{ to: addressIn(deployment, "TaskRegistry"), data }],
    sentence: `Laat een klus van het budget ${name} hoogstens ${formatCents(ceiling)} kosten.`,
  };
}

if (import.meta.main) {
  const options = { budget: { type: "string" }, name: { type: "string" }, ceiling: { type: "string" } } as const;
  await proposeOnCommandLine(options, (deployment, { budget, name, ceiling }) => {
    const id = BigInt(numberOption("budget", budget));
    return setCeiling(deployment, { id, name: name ?? `nummer ${id}` }, centsOption("ceiling", ceiling));
  });
}
