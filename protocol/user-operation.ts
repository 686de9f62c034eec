import { encodeFunctionData, type Address, type Hex } from "viem";
import { entryPoint08Address, getUserOperationHash, type UserOperation } from "viem/account-abstraction";
import { residentWalletAbi } from "./generated/abis.ts";
import { assert, encodeWalletSignature, type ResidentSigner } from "./passkey.ts";

/** A user operation of a deployed wallet: no factory, no paymaster. */
export interface WalletOperation {
  sender: Address;
  nonce: bigint;
  callData: Hex;
  callGasLimit: bigint;
  verificationGasLimit: bigint;
  preVerificationGas: bigint;
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
  signature: Hex;
}

/** The EntryPoint every wallet trusts: version 0.8 at its address on every chain. */
export const ENTRY_POINT: Address = entryPoint08Address;

/** Call data that adds passkeys to the wallet itself. */
export function addPasskeysCall(keys: readonly Hex[]): Hex {
  return encodeFunctionData({ abi: residentWalletAbi, functionName: "addPasskeys", args: [keys] });
}

/** Call data that removes passkeys from the wallet itself. */
export function removePasskeysCall(keys: readonly Hex[]): Hex {
  return encodeFunctionData({ abi: residentWalletAbi, functionName: "removePasskeys", args: [keys] });
}

/** The hash a passkey signs for a user operation. */
export function userOperationHash(chainId: number, operation: WalletOperation): Hex {
  const userOperation = operation as UserOperation<"0.8">;
  return getUserOperationHash({ chainId, entryPointAddress: ENTRY_POINT, entryPointVersion: "0.8", userOperation });
}

/**
 * Signs wallet administration as a user operation without fees: the relay pays. `nonce` comes from the EntryPoint
 * (`getNonce(wallet, 0)`); one operation of a wallet can be under way at a time.
 */
export async function signUserOperation(
  resident: ResidentSigner,
  nonce: bigint,
  callData: Hex,
): Promise<WalletOperation> {
  const operation: WalletOperation = {
    sender: resident.wallet,
    nonce,
    callData,
    // Room for a few passkeys, and for a check of the signature on a chain with the P-256 precompile.
    callGasLimit: 400_000n,
    verificationGasLimit: 150_000n,
    preVerificationGas: 0n,
    maxFeePerGas: 0n,
    maxPriorityFeePerGas: 0n,
    signature: "0x",
  };
  const assertion = await assert(resident.passkey, userOperationHash(resident.chainId, operation));
  return { ...operation, signature: encodeWalletSignature(resident.key, assertion) };
}
