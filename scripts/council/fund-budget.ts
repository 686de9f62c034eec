// `npx node scripts/council/fund-budget.ts --budget 3 --name Preventie --amount 500,00`: proposes to fund a budget line.
import { fundBudget } from "../../protocol/council-decision.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { centsOption, numberOption } from "./options.ts";

const options = { budget: { type: "string" }, name: { type: "string" }, amount: { type: "string" } } as const;
await proposeOnCommandLine(options, (deployment, { budget, name, amount }) => {
  const line = { id: BigInt(numberOption("budget", budget)), name: name ?? `nummer ${budget}` };
  return fundBudget(deployment, line, centsOption("amount", amount));
});
