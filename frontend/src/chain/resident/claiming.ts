import { signAsResident } from "@wesh/protocol/passkey.ts";
import { taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import type { Act } from "@wesh/protocol/acts.ts";
import { taskClaimData } from "@wesh/protocol/typed-data.ts";
import { zeroAddress } from "viem";
import { simulateContract } from "viem/actions";
import type { Address } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { chainClient } from "../client.ts";
import { contractAddress } from "../deployment.ts";
import { ask } from "../refusal.ts";
import { prepareAct } from "./prepared.ts";
import type { StoredWallet } from "./stored-wallet.ts";

/** Whom a reward goes to: an account, or nobody when it is declined. */
export type Beneficiary = Address | undefined;

/** "May I claim this?": the contract's own reason why not, or undefined. Nothing is signed or sent. */
export async function readWhyNotClaim(
  taskId: bigint,
  resident: Address,
  beneficiary: Beneficiary,
): Promise<Refused | undefined> {
  try {
    await ask(async () => {
      const address = await contractAddress("TaskRegistry");
      const args = [taskId, beneficiary ?? zeroAddress] as const;
      const call = { address, abi: taskRegistryAbi, functionName: "claim", args, account: resident } as const;
      return simulateContract(await chainClient(), call);
    });
    return undefined;
  } catch (failure) {
    // A chain that cannot be asked is not a no.
    if (failure instanceof Refused && !failure.refusalName.startsWith("App_")) return failure;
    throw failure;
  }
}

/** Asks the passkey to sign a claim on a task, for this beneficiary. */
export function signClaim(wallet: StoredWallet, taskId: bigint, beneficiary: Beneficiary): Promise<Act> {
  return ask(async () => {
    const { signer, claim, deployed, registry, deadline } = await prepareAct(wallet, taskId);
    const taskClaim = {
      taskId,
      resident: wallet.address,
      beneficiary: beneficiary ?? zeroAddress,
      round: BigInt(claim.round + 1),
      deadline,
    };
    const signature = await signAsResident(signer, taskClaimData(registry, taskClaim), { deployed });
    return { kind: "claim", taskClaim, signature };
  });
}
