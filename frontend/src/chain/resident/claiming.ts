import { signAsResident } from "@wesh/protocol/passkey.ts";
import { taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import type { Act } from "@wesh/protocol/acts.ts";
import { taskClaimData, withdrawalData } from "@wesh/protocol/typed-data.ts";
import { simulateContract } from "viem/actions";
import type { Address } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { chainClient } from "../client.ts";
import { contractAddress, verifierOf } from "../deployment.ts";
import { readClaim, readIsDeployed } from "../reads.ts";
import { ask } from "../refusal.ts";
import { deadlineIn } from "./clock.ts";
import type { StoredWallet } from "./stored-wallet.ts";
import { signerOf } from "./wallet.ts";

const TEN_MINUTES = 600;

/** "May I claim this?": the contract's own reason why not, or undefined. Nothing is signed or sent. */
export async function readWhyNotClaim(taskId: bigint, resident: Address): Promise<Refused | undefined> {
  try {
    await ask(async () => {
      const address = await contractAddress("TaskRegistry");
      const call = { address, abi: taskRegistryAbi, functionName: "claim", args: [taskId], account: resident } as const;
      return simulateContract(await chainClient(), call);
    });
    return undefined;
  } catch (failure) {
    // A chain that cannot be asked is not a no.
    if (failure instanceof Refused && !failure.refusalName.startsWith("App_")) return failure;
    throw failure;
  }
}

/** Asks the passkey to sign a claim on a task. */
export function signClaim(wallet: StoredWallet, taskId: bigint): Promise<Act> {
  return ask(async () => {
    const [signer, last, deployed, registry, deadline] = await preparation(wallet, taskId);
    const taskClaim = { taskId, resident: wallet.address, round: BigInt(last.round + 1), deadline };
    const signature = await signAsResident(signer, taskClaimData(registry, taskClaim), { deployed });
    return { kind: "claim", taskClaim, signature };
  });
}

/** Asks the passkey to sign that a claimed slot is given back. */
export function signWithdrawal(wallet: StoredWallet, taskId: bigint): Promise<Act> {
  return ask(async () => {
    const [signer, current, deployed, registry, deadline] = await preparation(wallet, taskId);
    const withdrawal = { taskId, resident: wallet.address, round: BigInt(current.round), deadline };
    const signature = await signAsResident(signer, withdrawalData(registry, withdrawal), { deployed });
    return { kind: "withdrawal", withdrawal, signature };
  });
}

function preparation(wallet: StoredWallet, taskId: bigint) {
  return Promise.all([
    signerOf(wallet),
    readClaim(taskId, wallet.address),
    readIsDeployed(wallet.address),
    verifierOf("TaskRegistry"),
    deadlineIn(TEN_MINUTES),
  ]);
}
