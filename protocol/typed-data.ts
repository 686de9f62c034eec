import type { Address, Hex } from "viem";

/** The contract that checks a signature, and the chain it lives on. */
export interface Verifier {
  chainId: number;
  verifyingContract: Address;
}

// Messages are type aliases, not interfaces: viem takes them as typed data only with an implicit index signature.

/** What a resident signs to claim a slot. The reward goes to the resident, an association, or nobody (the zero address). */
export type TaskClaim = {
  taskId: bigint;
  resident: Address;
  beneficiary: Address;
  round: bigint;
  deadline: bigint;
};

/** What each member of a group signs to claim a slot together; `share` in hundredths of a percent. */
export type GroupShare = {
  taskId: bigint;
  lead: Address;
  resident: Address;
  share: bigint;
  round: bigint;
  deadline: bigint;
};

/** What a resident signs to hand work in. */
export type HandIn = {
  taskId: bigint;
  resident: Address;
  evidence: Hex;
  round: bigint;
  deadline: bigint;
};

/** What a resident signs about the claim they have: to give it back, to make its lease longer, to appeal. */
export type ClaimAct = {
  taskId: bigint;
  resident: Address;
  round: bigint;
  deadline: bigint;
};

/** A payment as the resident signs it (ERC-3009; its nonce is the payment reference). */
export interface Payment {
  payer: Address;
  merchant: Address;
  amount: bigint;
  validAfter: bigint;
  validBefore: bigint;
  paymentReference: Hex;
}

/** A redemption as the merchant signs it: the desk may fetch the coins (ERC-3009; the nonce is the reference). */
export interface Redemption {
  merchant: Address;
  amount: bigint;
  validAfter: bigint;
  validBefore: bigint;
  redemptionReference: Hex;
}

/** What an inspector or resident signs to look at evidence for a while. */
export type EvidenceAccess = {
  reader: Address;
  issuedAt: bigint;
  expiresAt: bigint;
};

/** What a resident signs to stop a recovery of their wallet that two registrars began. */
export type RecoveryVeto = {
  wallet: Address;
  id: bigint;
  deadline: bigint;
};

const TASK_CLAIM_FIELDS = [
  { name: "taskId", type: "uint256" },
  { name: "resident", type: "address" },
  { name: "beneficiary", type: "address" },
  { name: "round", type: "uint256" },
  { name: "deadline", type: "uint256" },
] as const;

const GROUP_SHARE_FIELDS = [
  { name: "taskId", type: "uint256" },
  { name: "lead", type: "address" },
  { name: "resident", type: "address" },
  { name: "share", type: "uint256" },
  { name: "round", type: "uint256" },
  { name: "deadline", type: "uint256" },
] as const;

const CLAIM_ACT_FIELDS = [
  { name: "taskId", type: "uint256" },
  { name: "resident", type: "address" },
  { name: "round", type: "uint256" },
  { name: "deadline", type: "uint256" },
] as const;

const HAND_IN_FIELDS = [
  { name: "taskId", type: "uint256" },
  { name: "resident", type: "address" },
  { name: "evidence", type: "bytes24" },
  { name: "round", type: "uint256" },
  { name: "deadline", type: "uint256" },
] as const;

const AUTHORIZATION_FIELDS = [
  { name: "from", type: "address" },
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "validAfter", type: "uint256" },
  { name: "validBefore", type: "uint256" },
  { name: "nonce", type: "bytes32" },
] as const;

const ACCESS_FIELDS = [
  { name: "reader", type: "address" },
  { name: "issuedAt", type: "uint256" },
  { name: "expiresAt", type: "uint256" },
] as const;

const VETO_FIELDS = [
  { name: "wallet", type: "address" },
  { name: "id", type: "uint256" },
  { name: "deadline", type: "uint256" },
] as const;

function domain(name: string, { chainId, verifyingContract }: Verifier) {
  return { name, version: "1", chainId, verifyingContract } as const;
}

/** Typed data of a claim; the verifying contract is the TaskRegistry. */
export function taskClaimData(taskRegistry: Verifier, message: TaskClaim) {
  const types = { TaskClaim: TASK_CLAIM_FIELDS } as const;
  return { domain: domain("WESH TaskRegistry", taskRegistry), types, primaryType: "TaskClaim", message } as const;
}

/** Typed data of a member's share in a group's claim; the verifying contract is the TaskRegistry. */
export function groupShareData(taskRegistry: Verifier, message: GroupShare) {
  const types = { GroupShare: GROUP_SHARE_FIELDS } as const;
  return { domain: domain("WESH TaskRegistry", taskRegistry), types, primaryType: "GroupShare", message } as const;
}

/** Typed data of a hand-in; the verifying contract is the TaskRegistry. */
export function handInData(taskRegistry: Verifier, message: HandIn) {
  const types = { HandIn: HAND_IN_FIELDS } as const;
  return { domain: domain("WESH TaskRegistry", taskRegistry), types, primaryType: "HandIn", message } as const;
}

/** Typed data of giving a slot back; the verifying contract is the TaskRegistry. */
export function withdrawalData(taskRegistry: Verifier, message: ClaimAct) {
  const types = { Withdrawal: CLAIM_ACT_FIELDS } as const;
  return { domain: domain("WESH TaskRegistry", taskRegistry), types, primaryType: "Withdrawal", message } as const;
}

/** Typed data of making a lease longer; the verifying contract is the TaskRegistry. */
export function extensionData(taskRegistry: Verifier, message: ClaimAct) {
  const types = { Extension: CLAIM_ACT_FIELDS } as const;
  return { domain: domain("WESH TaskRegistry", taskRegistry), types, primaryType: "Extension", message } as const;
}

/** Typed data of asking for another inspector; the verifying contract is the TaskRegistry. */
export function appealData(taskRegistry: Verifier, message: ClaimAct) {
  const types = { Appeal: CLAIM_ACT_FIELDS } as const;
  return { domain: domain("WESH TaskRegistry", taskRegistry), types, primaryType: "Appeal", message } as const;
}

/** Typed data of a payment; the verifying contract is the HeerlenEuro. */
export function paymentData(heerlenEuro: Verifier, payment: Payment) {
  const { payer, merchant, amount, validAfter, validBefore, paymentReference } = payment;
  const message = { from: payer, to: merchant, value: amount, validAfter, validBefore, nonce: paymentReference };
  const types = { TransferWithAuthorization: AUTHORIZATION_FIELDS } as const;
  const primaryType = "TransferWithAuthorization";
  return { domain: domain("Heerlen Euro", heerlenEuro), types, primaryType, message } as const;
}

/** Typed data of a redemption at this desk; the verifying contract is the HeerlenEuro. */
export function redemptionData(heerlenEuro: Verifier, desk: Address, redemption: Redemption) {
  const { merchant, amount, validAfter, validBefore, redemptionReference } = redemption;
  const message = { from: merchant, to: desk, value: amount, validAfter, validBefore, nonce: redemptionReference };
  const types = { ReceiveWithAuthorization: AUTHORIZATION_FIELDS } as const;
  const primaryType = "ReceiveWithAuthorization";
  return { domain: domain("Heerlen Euro", heerlenEuro), types, primaryType, message } as const;
}

/** Typed data of stopping a recovery; the verifying contract is the WalletRecovery. */
export function recoveryVetoData(walletRecovery: Verifier, message: RecoveryVeto) {
  const types = { RecoveryVeto: VETO_FIELDS } as const;
  return {
    domain: domain("WESH WalletRecovery", walletRecovery),
    types,
    primaryType: "RecoveryVeto",
    message,
  } as const;
}

/** Typed data of a session at the evidence service. No contract checks it; the TaskRegistry's address names the town. */
export function evidenceAccessData(taskRegistry: Verifier, message: EvidenceAccess) {
  const types = { EvidenceAccess: ACCESS_FIELDS } as const;
  return { domain: domain("WESH Evidence", taskRegistry), types, primaryType: "EvidenceAccess", message } as const;
}
