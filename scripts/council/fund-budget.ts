// `npx node scripts/council/fund-budget.ts --budget 3 --name Preventie --amount 500,00`: proposes to fund a budget line.
import { fundBudget } from "../../protocol/council-decision.ts";
import { centsOption, proposeOnCommandLine } from "./command-line.ts";

const options = { budget: { type: "string" }, name: { type: "string" }, amount: { type: "string" } } as const;
await proposeOnCommandLine(options, (deployment, { budget, name, amount }) => {
  if (!/^[1-9]\d*$/.test(budget ?? "")) throw new Error("--budget needs the number of a budget line");
  const line = { id: BigInt(budget ?? 0), name: name ?? `nummer ${budget}` };
  return fundBudget(deployment, line, centsOption("amount", amount));
});
