import { createHmac } from "node:crypto";
import { encodeFunctionData, hexToBytes, type Hex } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { residentRegistryAbi } from "../../protocol/generated/abis.ts";
import type { ResidentSigner } from "../../protocol/passkey.ts";
import type { Hand } from "../council/hand.ts";

const TIER = 1;

/** One person as the chain knows them: HMAC-SHA-256 of the enrolment record under the city's key. */
export function commitmentOf(deskKey: Hex, record: string): Hex {
  return `0x${createHmac("sha256", hexToBytes(deskKey)).update(record).digest("hex")}`;
}

/** Enrols the residents of the example town at the desk, each under a record of their own. */
export async function enrolResidents(
  registrar: Hand,
  deployment: Deployment,
  residents: readonly ResidentSigner[],
  deskKey: Hex,
): Promise<void> {
  for (const [position, { wallet }] of residents.entries()) {
    const args = [wallet, commitmentOf(deskKey, `voorbeeldbewoner ${position + 1}`), TIER] as const;
    const data = encodeFunctionData({ abi: residentRegistryAbi, functionName: "enrol", args });
    await registrar.send({ to: addressIn(deployment, "ResidentRegistry"), data });
  }
}
