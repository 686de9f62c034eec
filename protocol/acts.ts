import { concat, encodeAbiParameters, hashTypedData, keccak256, type Address, type Hex } from "viem";
import * as v from "valibot";
import { addressField, bytesField, bytesUpToField, integerField } from "./fields.ts";
import {
  appealData,
  extensionData,
  groupShareData,
  handInData,
  paymentData,
  recoveryVetoData,
  redemptionData,
  taskClaimData,
  withdrawalData,
} from "./typed-data.ts";
import { userOperationHash } from "./user-operation.ts";

// An assertion with a generous origin and the nested types is about 1,100 bytes.
const signature = bytesUpToField(4096);
const claimFields = { taskId: integerField, resident: addressField, round: integerField, deadline: integerField };
const taskClaim = v.strictObject({ ...claimFields, beneficiary: addressField });
const groupShare = v.strictObject({ ...claimFields, lead: addressField, share: integerField });
const claimAct = v.strictObject(claimFields);
const handIn = v.strictObject({ ...claimFields, evidence: bytesField(24) });
const veto = v.strictObject({ wallet: addressField, id: integerField, deadline: integerField });
const wallet = v.strictObject({ key: bytesField(84), salt: bytesField(32) });

const payment = v.strictObject({
  payer: addressField,
  merchant: addressField,
  amount: integerField,
  validAfter: integerField,
  validBefore: integerField,
  paymentReference: bytesField(32),
});

const redemption = v.strictObject({
  merchant: addressField,
  amount: integerField,
  validAfter: integerField,
  validBefore: integerField,
  redemptionReference: bytesField(32),
});

// The TaskRegistry lets two to eight share a slot.
const group = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(2), v.maxLength(8));

const operation = v.strictObject({
  sender: addressField,
  nonce: integerField,
  factory: v.optional(addressField),
  factoryData: v.optional(bytesUpToField(1024)),
  callData: bytesUpToField(8192),
  callGasLimit: integerField,
  verificationGasLimit: integerField,
  preVerificationGas: integerField,
  maxFeePerGas: integerField,
  maxPriorityFeePerGas: integerField,
  signature,
});

/** What the relay takes at `POST /acts`: everything people can ask to be carried to the chain, and nothing else. */
export const actSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("claim"), taskClaim, signature }),
  v.strictObject({ kind: v.literal("group-claim"), shares: group(groupShare), signatures: group(signature) }),
  v.strictObject({ kind: v.literal("extension"), extension: claimAct, signature }),
  v.strictObject({ kind: v.literal("withdrawal"), withdrawal: claimAct, signature }),
  v.strictObject({ kind: v.literal("hand-in"), handIn, signature }),
  v.strictObject({ kind: v.literal("appeal"), appeal: claimAct, signature }),
  v.strictObject({ kind: v.literal("recovery-veto"), veto, signature }),
  v.strictObject({ kind: v.literal("payment"), payment, signature, wallet: v.optional(wallet) }),
  v.strictObject({ kind: v.literal("redemption"), redemption, signature }),
  v.strictObject({ kind: v.literal("deploy-wallet"), wallet }),
  v.strictObject({ kind: v.literal("user-operation"), operation }),
]);

/** A signed act, as the program sees it: integers are bigints. */
export type Act = v.InferOutput<typeof actSchema>;

/** Where the relay answers `GET /acts/:digest`: how far an act is. */
export const actStatusSchema = v.object({
  digest: bytesField(32),
  status: v.picklist(["queued", "sent", "included", "reverted"]),
  transaction: v.nullable(bytesField(32)),
  block: v.nullable(v.number()),
  refusal: v.optional(v.object({ name: v.string(), args: v.array(v.unknown()) })),
});

/** How far an act is on its way. */
export type ActStatus = v.InferOutput<typeof actStatusSchema>;

/** The body of a refused request. */
export const refusedSchema = v.object({ refusal: v.object({ name: v.string(), args: v.array(v.unknown()) }) });

/** The contracts whose acts have a digest of their own. */
export interface ActTown {
  chainId: number;
  heerlenEuro: Address;
  taskRegistry: Address;
  redemptionDesk: Address;
  walletRecovery: Address;
}

/**
 * What makes an act the same act: the digest of what was signed, without the signature. A passkey signs the same thing
 * differently every time, and two signatures of one claim are still one claim.
 */
export function digestOfAct(
  { chainId, heerlenEuro, taskRegistry, redemptionDesk, walletRecovery }: ActTown,
  act: Act,
): Hex {
  const tasks = { chainId, verifyingContract: taskRegistry };
  const euro = { chainId, verifyingContract: heerlenEuro };
  switch (act.kind) {
    case "claim":
      return hashTypedData(taskClaimData(tasks, act.taskClaim));
    case "group-claim":
      return keccak256(concat(act.shares.map((share) => hashTypedData(groupShareData(tasks, share)))));
    case "extension":
      return hashTypedData(extensionData(tasks, act.extension));
    case "withdrawal":
      return hashTypedData(withdrawalData(tasks, act.withdrawal));
    case "hand-in":
      return hashTypedData(handInData(tasks, act.handIn));
    case "appeal":
      return hashTypedData(appealData(tasks, act.appeal));
    case "recovery-veto":
      return hashTypedData(recoveryVetoData({ chainId, verifyingContract: walletRecovery }, act.veto));
    case "payment":
      return hashTypedData(paymentData(euro, act.payment));
    case "redemption":
      return hashTypedData(redemptionData(euro, redemptionDesk, act.redemption));
    case "deploy-wallet":
      return keccak256(
        encodeAbiParameters(WALLET_ACT, ["deploy-wallet", BigInt(chainId), act.wallet.key, act.wallet.salt]),
      );
    case "user-operation":
      return userOperationHash(chainId, act.operation);
  }
}

const WALLET_ACT = [{ type: "string" }, { type: "uint256" }, { type: "bytes" }, { type: "bytes32" }] as const;

/** An act as JSON text for the relay: integers become decimal text. */
export function actToJson(act: Act): string {
  return JSON.stringify(act, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}
