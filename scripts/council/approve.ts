// `npx node scripts/council/approve.ts --owner 2 --hash 0x…`: approves what is on the agenda as one of the council's owners.
import { encodeFunctionData, type Hex } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { safeAbi } from "../../protocol/generated/abis.ts";
import { onCommandLine } from "./command-line.ts";
import type { Hand } from "./hand.ts";
import { hashOption } from "./options.ts";

/** Approves an act on the Safe. Only an owner's approval counts. */
export async function approve(owner: Hand, deployment: Deployment, hash: Hex): Promise<void> {
  const data = encodeFunctionData({ abi: safeAbi, functionName: "approveHash", args: [hash] });
  await owner.send({ to: addressIn(deployment, "Safe"), data });
}

if (import.meta.main) {
  await onCommandLine({ hash: { type: "string" } }, async ({ hand, deployment }, values) => {
    const hash = hashOption("hash", values.hash);
    await approve(hand, deployment, hash);
    return `${hand.address} approves ${hash}`;
  });
}
