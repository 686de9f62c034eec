// `npx node scripts/council/confirm-batch.ts --batch 3 --statement 0x…`: the treasurer confirms what the bank paid, by a
// salted hash of the bank's answer.
import { encodeFunctionData, type Hex } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { redemptionDeskAbi } from "../../protocol/generated/abis.ts";
import { TREASURER } from "../seed/people.ts";
import { staffOnCommandLine } from "./command-line.ts";
import type { Hand } from "./hand.ts";
import { hashOption, numberOption } from "./options.ts";

/** Confirms that the bank paid what is left of a batch, which burns its coins. */
export async function confirmBatch(treasurer: Hand, deployment: Deployment, batch: bigint, bankStatement: Hex) {
  const args = [batch, bankStatement] as const;
  const data = encodeFunctionData({ abi: redemptionDeskAbi, functionName: "confirm", args });
  await treasurer.send({ to: addressIn(deployment, "RedemptionDesk"), data });
}

if (import.meta.main) {
  const options = { batch: { type: "string" }, statement: { type: "string" } } as const;
  await staffOnCommandLine(TREASURER.index, options, async ({ hand, deployment }, { batch, statement }) => {
    const number = BigInt(numberOption("batch", batch));
    await confirmBatch(hand, deployment, number, hashOption("statement", statement));
    return `Batch ${number} is confirmed.`;
  });
}
