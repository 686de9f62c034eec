// `npx node scripts/council/return-item.ts --redemption 7 --reason account-closed`: the treasurer gives back what the bank
// could not pay.
import { encodeFunctionData } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { redemptionDeskAbi } from "../../protocol/generated/abis.ts";
import { codeOfReturn, RETURN_REASONS, type ReturnReason } from "../../protocol/return-reasons.ts";
import { TREASURER } from "../seed/people.ts";
import { staffOnCommandLine } from "./command-line.ts";
import type { Hand } from "./hand.ts";
import { numberOption, oneOf } from "./options.ts";

/** Gives a redemption back to its merchant. */
export async function returnItem(treasurer: Hand, deployment: Deployment, id: bigint, reason: ReturnReason) {
  const args = [id, codeOfReturn(reason)] as const;
  const data = encodeFunctionData({ abi: redemptionDeskAbi, functionName: "returnItem", args });
  await treasurer.send({ to: addressIn(deployment, "RedemptionDesk"), data });
}

if (import.meta.main) {
  const options = { redemption: { type: "string" }, reason: { type: "string" } } as const;
  await staffOnCommandLine(TREASURER.index, options, async ({ hand, deployment }, { redemption, reason }) => {
    const id = BigInt(numberOption("redemption", redemption));
    await returnItem(hand, deployment, id, oneOf("reason", RETURN_REASONS, reason));
    return `Redemption ${id} went back to its merchant.`;
  });
}
