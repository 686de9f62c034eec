import { decodeFunctionData, encodeFunctionData, isAddressEqual, type Address, type Hex } from "viem";
import { call, getCode, readContract } from "viem/actions";
import type { Act } from "@wesh/protocol/acts.ts";
import { heerlenEuroAbi, residentWalletAbi, residentWalletFactoryAbi } from "@wesh/protocol/generated/abis.ts";
import { standings } from "@wesh/protocol/generated/moves.ts";
import { Refused } from "./refused.ts";
import type { Town } from "./town.ts";

/** The first passkey and salt a wallet's address follows from. */
export interface FirstKey {
  key: Hex;
  salt: Hex;
}

const REFUSALS = ["None", "MoveNotAllowed", "Paused", "AmountZero", "BalanceTooLow", "ReferenceUsed"];
const HIGHEST_CALL_GAS = 1_000_000n;
const HIGHEST_VERIFICATION_GAS = 500_000n;
const ADMINISTRATION = ["addPasskeys", "removePasskeys"];

/** The address of the wallet of a first passkey. */
export function walletAddressFrom({ client, wallets }: Town, { key, salt }: FirstKey): Promise<Address> {
  const args = [[key], salt] as const;
  return readContract(client, { address: wallets, abi: residentWalletFactoryAbi, functionName: "addressOf", args });
}

/** Whether an account has code. */
export async function isDeployed({ client }: Town, account: Address): Promise<boolean> {
  const code = await getCode(client, { address: account });
  return code !== undefined && code !== "0x";
}

/** Refuses to spend gas on wallets of people the town does not know: nobody signs for a deployment. */
export async function requireEnrolled({ client, heerlenEuro }: Town, wallet: Address): Promise<void> {
  const question = { address: heerlenEuro, abi: heerlenEuroAbi, functionName: "standingOf", args: [wallet] } as const;
  const standing = standings[await readContract(client, question)];
  if (standing !== "Resident" && standing !== "Leaver") throw new Refused(422, "Relay_NotEnrolled", wallet);
}

/**
 * Refuses a payment that would fail after the wallet was deployed for it, as far as can be known before: another's key,
 * or a payment the money refuses. The signature itself is checked when the wallet is there.
 */
export async function requirePayable(town: Town, act: Extract<Act, { kind: "payment" }>, firstKey: FirstKey) {
  const { payer, merchant, amount, paymentReference } = act.payment;
  if (!isAddressEqual(await walletAddressFrom(town, firstKey), payer)) {
    throw new Refused(422, "Relay_OtherWallet", payer);
  }
  await requireEnrolled(town, payer);
  const args = [payer, merchant, amount, paymentReference] as const;
  const question = { address: town.heerlenEuro, abi: heerlenEuroAbi, functionName: "canPay", args } as const;
  const refusal = REFUSALS[await readContract(town.client, question)];
  if (refusal !== "None") throw new Refused(422, "Relay_CannotPay", refusal);
}

/** Refuses every user operation but a wallet of ours adding or removing its own passkeys without fees. */
export async function requireAdministration(town: Town, { operation }: Extract<Act, { kind: "user-operation" }>) {
  const { sender, callData, callGasLimit, verificationGasLimit } = operation;
  const fees = operation.maxFeePerGas + operation.maxPriorityFeePerGas + operation.preVerificationGas;
  if (fees !== 0n) throw new Refused(422, "Relay_FeesNotZero");
  if (callGasLimit > HIGHEST_CALL_GAS || verificationGasLimit > HIGHEST_VERIFICATION_GAS) {
    throw new Refused(422, "Relay_TooMuchGas");
  }
  if (!isAdministration(callData)) throw new Refused(422, "Relay_CallNotAllowed");
  const code = await getCode(town.client, { address: sender });
  if (code?.toLowerCase() !== town.walletCode) throw new Refused(422, "Relay_NotAWallet", sender);
  await requireEnrolled(town, sender);
  // A reverting call inside an operation is a successful transaction, so the call is tried on its own as well.
  await call(town.client, { account: town.entryPoint, to: sender, data: callData });
}

function isAdministration(callData: Hex): boolean {
  try {
    const { functionName, args } = decodeFunctionData({ abi: residentWalletAbi, data: callData });
    if (!ADMINISTRATION.includes(functionName)) return false;
    const canonical = encodeFunctionData({ abi: residentWalletAbi, functionName, args } as never);
    return canonical === callData;
  } catch {
    return false;
  }
}
