import { encodeFunctionData, type Abi, type Address, type ContractFunctionName, type Hex } from "viem";
import type { Act } from "@wesh/protocol/acts.ts";
import {
  heerlenEuroAbi,
  redemptionDeskAbi,
  residentWalletFactoryAbi,
  taskRegistryAbi,
  walletRecoveryAbi,
} from "@wesh/protocol/generated/abis.ts";
import { handleOperationCall } from "@wesh/protocol/user-operation.ts";
import { walletAddressFrom } from "./wallet.ts";
import type { Town } from "./town.ts";

/** One call to a contract of the town. */
export interface Call {
  to: Address;
  data: Hex;
  /** Gas the call needs beyond what an estimate says. */
  reserve?: bigint;
}

type ActOf<Kind> = Extract<Act, { kind: Kind }>;

/** How acts of one kind are carried. */
interface Plan<Kind> {
  /** The call that carries the act. `beneficiary` gets an operation's fees, which are zero. */
  call(town: Town, act: ActOf<Kind>, beneficiary: Address): Call;
  /** Whose act it is: the account whose quota it uses. */
  subject(act: ActOf<Kind>, town: Town): Address | Promise<Address>;
}

/** Contracts with functions that take what somebody signed, and then the signature. */
const SIGNED_FOR = { taskRegistry: taskRegistryAbi, walletRecovery: walletRecoveryAbi } as const;

/**
 * The relay's whole allow-list: what is not written here cannot be sent, whatever anybody posts. One more function of a
 * contract is one more line: the contract, its function, the act's field with what was signed, and who in it signed.
 */
const PLANS: { [Kind in Act["kind"]]: Plan<Kind> } = {
  claim: signed("taskRegistry", "claimWithSignature", "taskClaim", "resident"),
  "group-claim": { call: groupClaimCall, subject: ({ shares }) => shares[0]!.lead },
  extension: signed("taskRegistry", "extendWithSignature", "extension", "resident"),
  withdrawal: signed("taskRegistry", "withdrawWithSignature", "withdrawal", "resident"),
  "hand-in": signed("taskRegistry", "submitWithSignature", "handIn", "resident"),
  appeal: signed("taskRegistry", "appealWithSignature", "appeal", "resident"),
  "recovery-veto": signed("walletRecovery", "vetoWithSignature", "veto", "wallet"),
  payment: { call: paymentCall, subject: ({ payment }) => payment.payer },
  redemption: { call: redemptionCall, subject: ({ redemption }) => redemption.merchant },
  "deploy-wallet": { call: deployCall, subject: ({ wallet }, town) => walletAddressFrom(town, wallet) },
  "user-operation": { call: operationCall, subject: ({ operation }) => operation.sender },
};

/** The call that carries an act, sent by `beneficiary`. */
export function callOf(town: Town, act: Act, beneficiary: Address): Call {
  return planOf(act).call(town, act, beneficiary);
}

/** Whose act it is: the account whose quota it uses. */
export function subjectOf(town: Town, act: Act): Promise<Address> | Address {
  return planOf(act).subject(act, town);
}

function planOf(act: Act): Plan<Act["kind"]> {
  return PLANS[act.kind] as Plan<Act["kind"]>;
}

function signed<Kind extends Act["kind"], Contract extends keyof typeof SIGNED_FOR>(
  contract: Contract,
  functionName: ContractFunctionName<(typeof SIGNED_FOR)[Contract]>,
  message: keyof ActOf<Kind> & string,
  signer: string,
): Plan<Kind> {
  const partsOf = (act: ActOf<Kind>) => act as unknown as Record<string, Record<string, Address>>;
  return {
    call(town, act) {
      const args = [partsOf(act)[message], partsOf(act).signature];
      const abi: Abi = SIGNED_FOR[contract];
      return { to: town[contract], data: encodeFunctionData({ abi, functionName: functionName as string, args }) };
    },
    subject: (act) => partsOf(act)[message]![signer]!,
  };
}

function paymentCall({ heerlenEuro }: Town, { payment, signature }: ActOf<"payment">): Call {
  const { payer, merchant, amount, validAfter, validBefore, paymentReference } = payment;
  const args = [payer, merchant, amount, validAfter, validBefore, paymentReference, signature] as const;
  const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "transferWithAuthorization", args });
  return { to: heerlenEuro, data };
}

function groupClaimCall({ taskRegistry }: Town, { shares, signatures }: ActOf<"group-claim">): Call {
  const args = [shares, signatures] as const;
  return { to: taskRegistry, data: encodeFunctionData({ abi: taskRegistryAbi, functionName: "claimAsGroup", args }) };
}

function redemptionCall({ redemptionDesk }: Town, { redemption, signature }: ActOf<"redemption">): Call {
  const { merchant, amount, validAfter, validBefore, redemptionReference } = redemption;
  const args = [merchant, amount, validAfter, validBefore, redemptionReference, signature] as const;
  const data = encodeFunctionData({ abi: redemptionDeskAbi, functionName: "redeemWithAuthorization", args });
  return { to: redemptionDesk, data };
}

function deployCall({ wallets }: Town, { wallet: { key, salt } }: ActOf<"deploy-wallet">): Call {
  const args = [[key], salt] as const;
  return { to: wallets, data: encodeFunctionData({ abi: residentWalletFactoryAbi, functionName: "deploy", args }) };
}

// EntryPoint's own work around an operation, with room to spare.
const ENTRY_POINT_OVERHEAD = 200_000n;

function operationCall({ entryPoint }: Town, { operation }: ActOf<"user-operation">, beneficiary: Address): Call {
  // The EntryPoint refuses (AA95) unless the whole of both limits is there, used or not.
  const reserve = operation.callGasLimit + operation.verificationGasLimit + ENTRY_POINT_OVERHEAD;
  return { to: entryPoint, data: handleOperationCall(operation, beneficiary), reserve };
}
