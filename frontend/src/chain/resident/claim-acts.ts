import type { Act } from "@wesh/protocol/acts.ts";
import { signAsResident } from "@wesh/protocol/passkey.ts";
import { appealData, extensionData, withdrawalData } from "@wesh/protocol/typed-data.ts";
import { ask } from "../refusal.ts";
import { prepareAct } from "./prepared.ts";
import type { StoredWallet } from "./stored-wallet.ts";

/** Asks the passkey to sign that a claimed slot is given back. */
export function signWithdrawal(wallet: StoredWallet, taskId: bigint): Promise<Act> {
  return ask(async () => {
    const { signer, registry, deployed, act } = await actOn(wallet, taskId);
    const signature = await signAsResident(signer, withdrawalData(registry, act), { deployed });
    return { kind: "withdrawal", withdrawal: act, signature };
  });
}

/** Asks the passkey to sign that the lease is made longer, which can be done once. */
export function signExtension(wallet: StoredWallet, taskId: bigint): Promise<Act> {
  return ask(async () => {
    const { signer, registry, deployed, act } = await actOn(wallet, taskId);
    const signature = await signAsResident(signer, extensionData(registry, act), { deployed });
    return { kind: "extension", extension: act, signature };
  });
}

/** Asks the passkey to sign that another inspector is asked for. */
export function signAppeal(wallet: StoredWallet, taskId: bigint): Promise<Act> {
  return ask(async () => {
    const { signer, registry, deployed, act } = await actOn(wallet, taskId);
    const signature = await signAsResident(signer, appealData(registry, act), { deployed });
    return { kind: "appeal", appeal: act, signature };
  });
}

async function actOn(wallet: StoredWallet, taskId: bigint) {
  const { signer, claim, registry, deployed, deadline } = await prepareAct(wallet, taskId);
  return {
    signer,
    registry,
    deployed,
    act: { taskId, resident: wallet.address, round: BigInt(claim.round), deadline },
  };
}
