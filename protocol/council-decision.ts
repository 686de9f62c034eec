import { encodeFunctionData, type Hex } from "viem";
import type { SafeCall } from "./council-act.ts";
import { addressIn, type Deployment } from "./deployment.ts";
import { accessManagerAbi, heerlenEuroAbi, taskRegistryAbi } from "./generated/abis.ts";
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

// A rule is in the open for a week before it counts: first it is scheduled, and after its delay carried out.

/** Schedules the change of a rule, for as soon as its delay allows. */
export function schedule(deployment: Deployment, { calls, sentence }: Decision): Decision {
  const scheduled = calls.map(({ to, data }) =>
    encodeFunctionData({ abi: accessManagerAbi, functionName: "schedule", args: [to, data, 0] }),
  );
  return { calls: byManager(deployment, scheduled), sentence: `Kondig aan: ${sentence}` };
}

/** Carries out a scheduled change of a rule: the same decision again, in the week after its delay. */
export function carryOut(deployment: Deployment, { calls, sentence }: Decision): Decision {
  const executed = calls.map(({ to, data }) =>
    encodeFunctionData({ abi: accessManagerAbi, functionName: "execute", args: [to, data] }),
  );
  return { calls: byManager(deployment, executed), sentence: `Voer uit: ${sentence}` };
}

/** Calls a scheduled change of a rule off. */
export function callOff(deployment: Deployment, { calls, sentence }: Decision): Decision {
  const council = addressIn(deployment, "Safe");
  const cancelled = calls.map(({ to, data }) =>
    encodeFunctionData({ abi: accessManagerAbi, functionName: "cancel", args: [council, to, data] }),
  );
  return { calls: byManager(deployment, cancelled), sentence: `Trek in: ${sentence}` };
}

function byManager(deployment: Deployment, datas: readonly Hex[]): SafeCall[] {
  return datas.map((data) => ({ to: addressIn(deployment, "AccessManager"), data }));
}
