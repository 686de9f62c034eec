// `npx node scripts/council/hold.ts --account 0x… --reason stolen-phone`: the guardian holds an account, for 14 days at most.
import { encodeFunctionData, type Address } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { codeOfHold, HOLD_REASONS, type HoldReason } from "../../protocol/hold-reasons.ts";
import { GUARDIAN } from "../seed/people.ts";
import { staffOnCommandLine } from "./command-line.ts";
import type { Hand } from "./hand.ts";
import { addressOption, oneOf } from "./options.ts";

/** Holds an account, so that it neither pays nor is paid. */
export async function hold(guardian: Hand, deployment: Deployment, account: Address, reason: HoldReason) {
  const args = [account, codeOfHold(reason)] as const;
  const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "hold", args });
  await guardian.send({ to: addressIn(deployment, "HeerlenEuro"), data });
}

if (import.meta.main) {
  const options = { account: { type: "string" }, reason: { type: "string" } } as const;
  await staffOnCommandLine(GUARDIAN.index, options, async ({ hand, deployment }, values) => {
    const account = addressOption("account", values.account);
    await hold(hand, deployment, account, oneOf("reason", HOLD_REASONS, values.reason));
    return `${account} is held.`;
  });
}
