// `npx node scripts/council/release.ts --account 0x…`: the guardian ends a hold.
import { encodeFunctionData, type Address } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { GUARDIAN } from "../seed/people.ts";
import { staffOnCommandLine } from "./command-line.ts";
import type { Hand } from "./hand.ts";
import { addressOption } from "./options.ts";

/** Ends the hold of an account. */
export async function release(guardian: Hand, deployment: Deployment, account: Address): Promise<void> {
  const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "release", args: [account] });
  await guardian.send({ to: addressIn(deployment, "HeerlenEuro"), data });
}

if (import.meta.main) {
  await staffOnCommandLine(GUARDIAN.index, { account: { type: "string" } }, async ({ hand, deployment }, values) => {
    const account = addressOption("account", values.account);
    await release(hand, deployment, account);
    return `${account} is held no more.`;
  });
}
