// `npx node scripts/council/fund-budget.ts --budget 3 --name Preventie --amount 500,00`: proposes to fund a budget line.
import { encodeFunctionData } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { heerlenEuroAbi, taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { formatCents } from "../../protocol/money.ts";
import { centsOption, proposeOnCommandLine } from "./command-line.ts";
import type { Decision } from "./decision.ts";

/** A budget line and what people call it. */
export interface BudgetLine {
  id: bigint;
  name: string;
}

/** Moves coins from the treasury into a budget line: the allowance and its use in one batch, so that none is left over. */
export function fundBudget(deployment: Deployment, { id, name }: BudgetLine, amount: bigint): Decision {
  const tasks = addressIn(deployment, "TaskRegistry");
  const allowance = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "approve", args: [tasks, amount] });
  const funding = encodeFunctionData({ abi: taskRegistryAbi, functionName: "fundBudget", args: [id, amount] });
  return {
    calls: [
      { to: addressIn(deployment, "HeerlenEuro"), data: allowance },
      { to: tasks, data: funding },
    ],
    sentence: `Stort ${formatCents(amount)} op de begroting ${name}.`,
  };
}

if (import.meta.main) {
  const options = { budget: { type: "string" }, name: { type: "string" }, amount: { type: "string" } } as const;
  await proposeOnCommandLine(options, (deployment, { budget, name, amount }) => {
    if (!/^[1-9]\d*$/.test(budget ?? "")) throw new Error("--budget needs the number of a budget line");
    const line = { id: BigInt(budget ?? 0), name: name ?? `nummer ${budget}` };
    return fundBudget(deployment, line, centsOption("amount", amount));
  });
}
