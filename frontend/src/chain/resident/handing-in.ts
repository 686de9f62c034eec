import { signAsResident } from "@wesh/protocol/passkey.ts";
import type { ClaimState } from "@wesh/protocol/generated/states.ts";
import { handInData, type HandIn } from "@wesh/protocol/typed-data.ts";
import type { Hex } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { verifierOf } from "../deployment.ts";
import { readClaim, readIsDeployed } from "../reads.ts";
import { ask } from "../refusal.ts";
import type { StoredWallet } from "./stored-wallet.ts";
import { signerOf } from "./wallet.ts";

/** Where a claim is while its work can be handed in: chosen, or sent back once. */
export const MAY_HAND_IN: readonly ClaimState[] = ["Claimed", "Rejected"];

/** A signed hand-in, to send and to send again. */
export interface SignedHandIn {
  handIn: HandIn;
  signature: Hex;
  /** Which form the signature has: a wallet that was deployed since needs a new one. */
  deployed: boolean;
}

/** Asks the passkey to sign that this evidence is handed in, for the first time or again: it holds until the clock ends. */
export function signHandIn(wallet: StoredWallet, taskId: bigint, evidence: Hex): Promise<SignedHandIn> {
  return ask(async () => {
    const [signer, claim, deployed, registry] = await Promise.all([
      signerOf(wallet),
      readClaim(taskId, wallet.address),
      readIsDeployed(wallet.address),
      verifierOf("TaskRegistry"),
    ]);
    if (!MAY_HAND_IN.includes(claim.state)) throw new Refused("Evidence_NotClaimed");
    const round = BigInt(claim.round);
    const handIn = { taskId, resident: wallet.address, evidence, round, deadline: BigInt(claim.clock) };
    const signature = await signAsResident(signer, handInData(registry, handIn), { deployed });
    return { handIn, signature, deployed };
  });
}

/** Whether a signature made earlier still is good for this evidence in the claim as it stands. */
export async function isStillGood(signed: SignedHandIn, evidence: Hex): Promise<boolean> {
  const { taskId, resident, round } = signed.handIn;
  const [claim, deployed] = await Promise.all([readClaim(taskId, resident), readIsDeployed(resident)]);
  return signed.deployed === deployed && signed.handIn.evidence === evidence && round === BigInt(claim.round);
}
