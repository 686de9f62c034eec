import { concat, encodeFunctionData, encodePacked, hashTypedData, pad, size, zeroAddress } from "viem";
import type { Address, Hex } from "viem";
import { multiSendCallOnlyAbi, safeAbi } from "./generated/abis.ts";

/** One call the council's Safe makes. */
export interface SafeCall {
  to: Address;
  data: Hex;
  value?: bigint;
}

/** How the Safe makes a call: by itself, or through the batch contract. */
export const OPERATION = { Call: 0, DelegateCall: 1 } as const;

/** A transaction of the Safe as the agenda carries it (`ICouncilAgenda.Act`). Its gas refund fields are always zero. */
export interface CouncilAct {
  to: Address;
  value: bigint;
  data: Hex;
  operation: number;
  nonce: bigint;
}

const SAFE_TRANSACTION = [
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "data", type: "bytes" },
  { name: "operation", type: "uint8" },
  { name: "safeTxGas", type: "uint256" },
  { name: "baseGas", type: "uint256" },
  { name: "gasPrice", type: "uint256" },
  { name: "gasToken", type: "address" },
  { name: "refundReceiver", type: "address" },
  { name: "nonce", type: "uint256" },
] as const;

/** The Safe's transaction for these calls: one call as it is, several as one batch that happens whole or not at all. */
export function councilActOf(calls: readonly SafeCall[], batch: Address, nonce: bigint): CouncilAct {
  const [first, ...rest] = calls;
  if (!first) throw new RangeError("the council needs at least one call");
  if (rest.length > 0)
    return { to: batch, value: 0n, data: batchData(calls), operation: OPERATION.DelegateCall, nonce };
  return { to: first.to, value: first.value ?? 0n, data: first.data, operation: OPERATION.Call, nonce };
}

/** What the owners approve on the Safe: the hash of the act under the Safe's own name (EIP-712). */
export function councilActHash(chainId: number, safe: Address, act: CouncilAct): Hex {
  const { to, value, data, operation, nonce } = act;
  const noRefund = { safeTxGas: 0n, baseGas: 0n, gasPrice: 0n, gasToken: zeroAddress, refundReceiver: zeroAddress };
  return hashTypedData({
    domain: { chainId, verifyingContract: safe },
    types: { SafeTx: SAFE_TRANSACTION },
    primaryType: "SafeTx",
    message: { to, value, data, operation, ...noRefund, nonce },
  });
}

/** What `execTransaction` takes for an act these owners have approved on the Safe. Anyone may send it. */
export function executionArguments({ to, value, data, operation }: CouncilAct, owners: readonly Address[]) {
  const noRefund = [0n, 0n, 0n, zeroAddress, zeroAddress] as const;
  return [to, value, data, operation, ...noRefund, preValidatedSignatures(owners)] as const;
}

/** Call data of `execTransaction` for such an act. */
export function executionOf(act: CouncilAct, owners: readonly Address[]): Hex {
  return encodeFunctionData({ abi: safeAbi, functionName: "execTransaction", args: executionArguments(act, owners) });
}

/**
 * What the Safe takes in place of signatures of owners who called `approveHash`: for each, in ascending order of address,
 * the owner's address where r would be, nothing for s, and v = 1.
 */
export function preValidatedSignatures(owners: readonly Address[]): Hex {
  const ascending = [...owners].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  return concat(ascending.map((owner) => concat([pad(owner, { size: 32 }), pad("0x", { size: 32 }), "0x01"])));
}

/** Call data of the batch contract: its own packed form, one call after the other. */
function batchData(calls: readonly SafeCall[]): Hex {
  const packed = calls.map(({ to, value = 0n, data }) =>
    encodePacked(
      ["uint8", "address", "uint256", "uint256", "bytes"],
      [OPERATION.Call, to, value, BigInt(size(data)), data],
    ),
  );
  return encodeFunctionData({ abi: multiSendCallOnlyAbi, functionName: "multiSend", args: [concat(packed)] });
}
