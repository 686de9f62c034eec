import { encodeFunctionData, type Hex } from "viem";
import { commitmentOf } from "../../protocol/commitment.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { residentRegistryAbi } from "../../protocol/generated/abis.ts";
import type { ResidentSigner } from "../../protocol/passkey.ts";
import type { Hand } from "../council/hand.ts";

const TIER = 1;

/** Under which record the desk enrolled an example resident, by number from 1. */
export function recordOf(number: number): string {
  return `voorbeeldbewoner ${number}`;
}

/** Enrols the residents of the example town at the desk, each under a record of their own. */
export async function enrolResidents(
  registrar: Hand,
  deployment: Deployment,
  residents: readonly ResidentSigner[],
  deskKey: Hex,
): Promise<void> {
  for (const [position, { wallet }] of residents.entries()) {
    const args = [wallet, await commitmentOf(deskKey, recordOf(position + 1)), TIER] as const;
    const data = encodeFunctionData({ abi: residentRegistryAbi, functionName: "enrol", args });
    await registrar.send({ to: addressIn(deployment, "ResidentRegistry"), data });
  }
}
