import { encodeFunctionData } from "viem";
import type { SafeCall } from "./council-act.ts";
import { addressIn, type Deployment } from "./deployment.ts";
import { heerlenEuroAbi, taskRegistryAbi } from "./generated/abis.ts";
import { formatCents } from "./money.ts";

/** What the council is asked to decide: the calls its Safe makes, and what they do in one plain sentence in Dutch. */
export interface Decision {
  calls: SafeCall[];
  sentence: string;
}

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
    sentence: `Vul het budget ${name} aan met ${formatCents(amount)}.`,
  };
}
