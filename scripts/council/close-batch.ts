// `npx node scripts/council/close-batch.ts`: the payout clerk closes the open batch of redemptions, to be paid.
import { encodeFunctionData } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { redemptionDeskAbi } from "../../protocol/generated/abis.ts";
import { PAYOUT_CLERK } from "../seed/people.ts";
import { staffOnCommandLine } from "./command-line.ts";
import type { Hand } from "./hand.ts";

/** Closes the oldest open batch. */
export async function closeBatch(clerk: Hand, deployment: Deployment): Promise<void> {
  const data = encodeFunctionData({ abi: redemptionDeskAbi, functionName: "closeBatch" });
  await clerk.send({ to: addressIn(deployment, "RedemptionDesk"), data });
}

if (import.meta.main) {
  await staffOnCommandLine(PAYOUT_CLERK.index, {}, async ({ client, hand, deployment }) => {
    const desk = { address: addressIn(deployment, "RedemptionDesk"), abi: redemptionDeskAbi } as const;
    const batch = await client.readContract({ ...desk, functionName: "openBatch" });
    await closeBatch(hand, deployment);
    const { items, amount } = await client.readContract({ ...desk, functionName: "batchOf", args: [batch] });
    return `Batch ${batch} is closed: ${items} redemptions, ${amount} cents.`;
  });
}
