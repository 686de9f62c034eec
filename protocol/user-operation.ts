import {
  decodeAbiParameters,
  decodeFunctionData,
  encodeAbiParameters,
  encodeFunctionData,
  type Address,
  type Hex,
} from "viem";
import {
  entryPoint08Abi,
  entryPoint08Address,
  getUserOperationHash,
  toPackedUserOperation,
  type UserOperation,
} from "viem/account-abstraction";
import { residentWalletAbi, residentWalletFactoryAbi, walletRecoveryAbi } from "./generated/abis.ts";
import { assert, encodeWalletSignature, WALLET_SALT, type ResidentSigner } from "./passkey.ts";

/** How an operation deploys the wallet before it runs. */
export interface WalletDeployment {
  factory: Address;
  factoryData: Hex;
}

/** A user operation of a wallet. There is no paymaster: the fees are zero. */
export interface WalletOperation extends Partial<WalletDeployment> {
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

// Room for a few passkeys, and for a check of the signature on a chain with the P-256 precompile.
const CALL_GAS = 400_000n;
const VERIFICATION_GAS = 150_000n;
const DEPLOYMENT_GAS = 350_000n;

// ERC-7821: calls one after the other, all or none, with no other data.
const BATCH: Hex = `0x01${"00".repeat(31)}`;
const CALLS = [
  {
    type: "tuple[]",
    components: [
      { name: "to", type: "address" },
      { name: "value", type: "uint256" },
      { name: "data", type: "bytes" },
    ],
  },
] as const;

/** Call data that adds passkeys to the wallet itself. */
export function addPasskeysCall(keys: readonly Hex[]): Hex {
  return encodeFunctionData({ abi: residentWalletAbi, functionName: "addPasskeys", args: [keys] });
}

/** Call data that removes passkeys from the wallet itself. */
export function removePasskeysCall(keys: readonly Hex[]): Hex {
  return encodeFunctionData({ abi: residentWalletAbi, functionName: "removePasskeys", args: [keys] });
}

/** Call data with which the wallet makes calls to other contracts, all or none. No ether goes along. */
export function batchCall(calls: readonly { to: Address; data: Hex }[]): Hex {
  const batch = encodeAbiParameters(CALLS, [calls.map((call) => ({ ...call, value: 0n }))]);
  return encodeFunctionData({ abi: residentWalletAbi, functionName: "execute", args: [BATCH, batch] });
}

/** The calls in such call data; undefined when it is anything else, or written in another way. */
export function readBatchCall(callData: Hex): { to: Address; data: Hex }[] | undefined {
  try {
    const { functionName, args } = decodeFunctionData({ abi: residentWalletAbi, data: callData });
    if (functionName !== "execute") return undefined;
    const [batch] = decodeAbiParameters(CALLS, args[1]);
    const calls = batch.map(({ to, data }) => ({ to, data }));
    return batchCall(calls) === callData ? calls : undefined;
  } catch {
    return undefined;
  }
}

/** Call data with which the wallet stops its recovery. */
export function vetoCall(walletRecovery: Address): Hex {
  const data = encodeFunctionData({ abi: walletRecoveryAbi, functionName: "veto" });
  return batchCall([{ to: walletRecovery, data }]);
}

/** The deployment of the wallet of one first passkey, to go along with its first operation. */
export function deploymentOf(factory: Address, key: Hex): WalletDeployment {
  const args = [[key], WALLET_SALT] as const;
  return { factory, factoryData: encodeFunctionData({ abi: residentWalletFactoryAbi, functionName: "deploy", args }) };
}

/** The hash a passkey signs for a user operation. */
export function userOperationHash(chainId: number, operation: WalletOperation): Hex {
  const userOperation = operation as UserOperation<"0.8">;
  return getUserOperationHash({ chainId, entryPointAddress: ENTRY_POINT, entryPointVersion: "0.8", userOperation });
}

/** Call data of the EntryPoint that carries one operation; its fees, which are zero, go to `beneficiary`. */
export function handleOperationCall(operation: WalletOperation, beneficiary: Address): Hex {
  const args = [[toPackedUserOperation(operation as UserOperation<"0.8">)], beneficiary] as const;
  return encodeFunctionData({ abi: entryPoint08Abi, functionName: "handleOps", args });
}

/**
 * Signs wallet administration as a user operation without fees: the relay pays. `nonce` comes from the EntryPoint
 * (`getNonce(wallet, 0)`); one operation of a wallet can be under way at a time. A wallet without code names its
 * deployment.
 */
export async function signUserOperation(
  resident: ResidentSigner,
  nonce: bigint,
  callData: Hex,
  deployment?: WalletDeployment,
): Promise<WalletOperation> {
  const operation: WalletOperation = {
    sender: resident.wallet,
    nonce,
    ...deployment,
    callData,
    callGasLimit: CALL_GAS,
    verificationGasLimit: deployment ? VERIFICATION_GAS + DEPLOYMENT_GAS : VERIFICATION_GAS,
    preVerificationGas: 0n,
    maxFeePerGas: 0n,
    maxPriorityFeePerGas: 0n,
    signature: "0x",
  };
  const assertion = await assert(resident.passkey, userOperationHash(resident.chainId, operation));
  return { ...operation, signature: encodeWalletSignature(resident.key, assertion) };
}
