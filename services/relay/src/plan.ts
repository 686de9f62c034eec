import { encodeFunctionData, type Address, type Hex } from "viem";
import { entryPoint08Abi, toPackedUserOperation } from "viem/account-abstraction";
import type { Act } from "@wesh/protocol/acts.ts";
import { heerlenEuroAbi, residentWalletFactoryAbi, taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { walletAddressFrom } from "./wallet.ts";
import type { Town } from "./town.ts";

/** One call to a contract of the town. */
export interface Call {
  to: Address;
  data: Hex;
  /** Gas the call needs beyond what an estimate says. */
  reserve?: bigint;
}

// EntryPoint's own work around an operation, with room to spare.
const ENTRY_POINT_OVERHEAD = 200_000n;

/**
 * The call that carries an act. This is the relay's whole allow-list: what is not written here cannot be sent, whatever
 * anybody posts. `beneficiary` is the sender, who gets the operation's fees, which are zero.
 */
export function callOf(town: Town, act: Act, beneficiary: Address): Call {
  switch (act.kind) {
    case "claim":
      return { to: town.taskRegistry, data: tasks("claimWithSignature", [act.taskClaim, act.signature]) };
    case "withdrawal":
      return { to: town.taskRegistry, data: tasks("withdrawWithSignature", [act.withdrawal, act.signature]) };
    case "hand-in":
      return { to: town.taskRegistry, data: tasks("submitWithSignature", [act.handIn, act.signature]) };
    case "payment":
      return { to: town.heerlenEuro, data: paymentCall(act) };
    case "deploy-wallet":
      return { to: town.wallets, data: deployCall(act.wallet) };
    case "user-operation":
      return operationCall(town, act, beneficiary);
  }
}

/** Whose act it is: the account whose quota it uses. */
export function subjectOf(town: Town, act: Act): Promise<Address> | Address {
  switch (act.kind) {
    case "claim":
      return act.taskClaim.resident;
    case "withdrawal":
      return act.withdrawal.resident;
    case "hand-in":
      return act.handIn.resident;
    case "payment":
      return act.payment.payer;
    case "deploy-wallet":
      return walletAddressFrom(town, act.wallet);
    case "user-operation":
      return act.operation.sender;
  }
}

type TaskCall = Parameters<typeof encodeFunctionData<typeof taskRegistryAbi>>[0];

function tasks(functionName: TaskCall["functionName"], args: TaskCall["args"]): Hex {
  return encodeFunctionData({ abi: taskRegistryAbi, functionName, args } as TaskCall);
}

function paymentCall({ payment, signature }: Extract<Act, { kind: "payment" }>): Hex {
  const { payer, merchant, amount, validAfter, validBefore, paymentReference } = payment;
  const args = [payer, merchant, amount, validAfter, validBefore, paymentReference, signature] as const;
  return encodeFunctionData({ abi: heerlenEuroAbi, functionName: "transferWithAuthorization", args });
}

function deployCall({ key, salt }: { key: Hex; salt: Hex }): Hex {
  return encodeFunctionData({ abi: residentWalletFactoryAbi, functionName: "deploy", args: [[key], salt] });
}

function operationCall(
  town: Town,
  { operation }: Extract<Act, { kind: "user-operation" }>,
  beneficiary: Address,
): Call {
  const args = [[toPackedUserOperation(operation)], beneficiary] as const;
  const data = encodeFunctionData({ abi: entryPoint08Abi, functionName: "handleOps", args });
  // The EntryPoint refuses (AA95) unless the whole of both limits is there, used or not.
  const reserve = operation.callGasLimit + operation.verificationGasLimit + ENTRY_POINT_OVERHEAD;
  return { to: town.entryPoint, data, reserve };
}
