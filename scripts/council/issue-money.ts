// `npx node scripts/council/issue-money.ts --amount 1000,00`: proposes to issue Heerlen Euro to the council's treasury.
import { encodeFunctionData } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { formatCents } from "../../protocol/money.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import type { Decision } from "../../protocol/council-decision.ts";
import { centsOption } from "./options.ts";

/** Issues coins to the treasury, against euros the city has set aside. */
export function issueMoney(deployment: Deployment, amount: bigint): Decision {
  const args = [addressIn(deployment, "Safe"), amount] as const;
  const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "mint", args });
  return {
    calls: [{ to: addressIn(deployment, "HeerlenEuro"), data }],
    sentence: `Geef ${formatCents(amount)} aan Heerlen Euro’s uit, gedekt door hetzelfde bedrag in euro’s.`,
  };
}

if (import.meta.main) {
  await proposeOnCommandLine({ amount: { type: "string" } }, (deployment, { amount }) =>
    issueMoney(deployment, centsOption("amount", amount)),
  );
}
