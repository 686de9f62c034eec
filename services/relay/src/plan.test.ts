import { decodeFunctionData, type Abi, type Address, type Hex } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { describe, expect, it } from "vitest";
import type { Act } from "@wesh/protocol/acts.ts";
import * as abis from "@wesh/protocol/generated/abis.ts";
import { callOf, subjectOf } from "./plan.ts";
import type { Town } from "./town.ts";

const address = (digit: string): Address => `0x${digit.repeat(40)}`;
const [resident, merchant, beneficiary] = [address("a"), address("b"), address("c")];
const town = {
  heerlenEuro: address("1"),
  taskRegistry: address("2"),
  walletRecovery: address("3"),
  redemptionDesk: address("6"),
  wallets: address("4"),
  entryPoint: address("5"),
} as Town;
const signature: Hex = "0x1234";
const reference: Hex = `0x${"22".repeat(32)}`;
const claimAct = { taskId: 1n, resident, round: 1n, deadline: 2n };
const taskClaim = { ...claimAct, beneficiary: merchant };
const share = { ...claimAct, lead: resident, share: 5_000n };
const member = { ...share, resident: merchant };
const payment = { payer: resident, merchant, amount: 1n, validAfter: 0n, validBefore: 2n, paymentReference: reference };
const redemption = {
  ...{ merchant: resident, amount: 1n, validAfter: 0n, validBefore: 2n },
  redemptionReference: reference,
};
const operation = {
  sender: resident,
  nonce: 0n,
  callData: "0x" as Hex,
  callGasLimit: 1n,
  verificationGasLimit: 1n,
  preVerificationGas: 0n,
  maxFeePerGas: 0n,
  maxPriorityFeePerGas: 0n,
  signature,
};

// Each kind of act, and the one function of the one contract it may become.
const plans: [Act, Address, Abi, string][] = [
  [{ kind: "claim", taskClaim, signature }, town.taskRegistry, abis.taskRegistryAbi, "claimWithSignature"],
  [
    { kind: "group-claim", shares: [share, member], signatures: [signature, signature] },
    town.taskRegistry,
    abis.taskRegistryAbi,
    "claimAsGroup",
  ],
  [
    { kind: "extension", extension: claimAct, signature },
    town.taskRegistry,
    abis.taskRegistryAbi,
    "extendWithSignature",
  ],
  [{ kind: "appeal", appeal: claimAct, signature }, town.taskRegistry, abis.taskRegistryAbi, "appealWithSignature"],
  [
    { kind: "withdrawal", withdrawal: claimAct, signature },
    town.taskRegistry,
    abis.taskRegistryAbi,
    "withdrawWithSignature",
  ],
  [
    { kind: "hand-in", handIn: { ...claimAct, evidence: `0x${"33".repeat(24)}` }, signature },
    town.taskRegistry,
    abis.taskRegistryAbi,
    "submitWithSignature",
  ],
  [
    { kind: "recovery-veto", veto: { wallet: resident, id: 1n, deadline: 2n }, signature },
    town.walletRecovery,
    abis.walletRecoveryAbi,
    "vetoWithSignature",
  ],
  [{ kind: "payment", payment, signature }, town.heerlenEuro, abis.heerlenEuroAbi, "transferWithAuthorization"],
  [
    { kind: "redemption", redemption, signature },
    town.redemptionDesk,
    abis.redemptionDeskAbi,
    "redeemWithAuthorization",
  ],
  [{ kind: "user-operation", operation }, town.entryPoint, entryPoint08Abi, "handleOps"],
];

describe("the relay's allow-list", () => {
  it.each(plans)("carries %o to one function of one contract, in the name of who signed", (act, to, abi, name) => {
    const call = callOf(town, act, beneficiary);
    expect([call.to, decodeFunctionData({ abi, data: call.data }).functionName]).toEqual([to, name]);
    expect(call.data).toContain(signature.slice(2));
    expect(subjectOf(town, act)).toBe(resident);
  });

  it("deploys the wallet of a first passkey", () => {
    const wallet = { key: `0x${"44".repeat(84)}`, salt: reference } as const;
    const { to, data } = callOf(town, { kind: "deploy-wallet", wallet }, beneficiary);
    const { functionName, args } = decodeFunctionData({ abi: abis.residentWalletFactoryAbi, data });
    expect([to, functionName, args]).toEqual([town.wallets, "deploy", [[wallet.key], wallet.salt]]);
  });

  it("gives the fees of an operation, which are zero, to the sender, and leaves gas for the whole of both limits", () => {
    const { data, reserve } = callOf(town, { kind: "user-operation", operation }, beneficiary);
    const { args } = decodeFunctionData({ abi: entryPoint08Abi, data });
    expect(String(args?.[1]).toLowerCase()).toBe(beneficiary);
    expect(reserve).toBe(200_002n);
  });
});
