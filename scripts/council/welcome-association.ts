// `npx node scripts/council/welcome-association.ts --account 0x… --name "Vereniging"`: proposes that residents may give
// their reward to an association.
import { encodeFunctionData, type Address } from "viem";
import type { Decision } from "../../protocol/council-decision.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { standings } from "../../protocol/generated/moves.ts";
import { proposeOnCommandLine } from "./command-line.ts";
import { addressOption } from "./options.ts";

/** Lets an account receive rewards as an association, and spend them in shops. */
export function welcomeAssociation(deployment: Deployment, account: Address, name: string): Decision {
  const args = [account, standings.indexOf("Association")] as const;
  const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "setStanding", args });
  return {
    calls: [{ to: addressIn(deployment, "HeerlenEuro"), data }],
    sentence: `Laat ${name} als vereniging vergoedingen ontvangen.`,
  };
}

if (import.meta.main) {
  const options = { account: { type: "string" }, name: { type: "string" } } as const;
  await proposeOnCommandLine(options, (deployment, { account, name }) => {
    if (!name) throw new Error("--name needs the name of the association");
    return welcomeAssociation(deployment, addressOption("account", account), name);
  });
}
