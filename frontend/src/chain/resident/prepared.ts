import { verifierOf } from "../deployment.ts";
import { readClaim, readIsDeployed } from "../reads.ts";
import { deadlineIn } from "./clock.ts";
import type { StoredWallet } from "./stored-wallet.ts";
import { signerOf } from "./wallet.ts";

const TEN_MINUTES = 600;

/** All that is needed before a passkey signs an act about a task: who signs, how the claim stands, and until when it holds. */
export async function prepareAct(wallet: StoredWallet, taskId: bigint) {
  const [signer, claim, deployed, registry, deadline] = await Promise.all([
    signerOf(wallet),
    readClaim(taskId, wallet.address),
    readIsDeployed(wallet.address),
    verifierOf("TaskRegistry"),
    deadlineIn(TEN_MINUTES),
  ]);
  return { signer, claim, deployed, registry, deadline };
}
