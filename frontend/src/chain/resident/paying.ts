import type { Act } from "@wesh/protocol/acts.ts";
import {
  assert,
  encodeDeployedSignature,
  nestedDigest,
  WALLET_SALT,
  type ResidentSigner,
} from "@wesh/protocol/passkey.ts";
import { encodeSignedPayment } from "@wesh/protocol/signed-payment.ts";
import { parseTransferRequest, type TransferRequest } from "@wesh/protocol/transfer-request.ts";
import { paymentData, type Payment } from "@wesh/protocol/typed-data.ts";
import type { Address, Hex } from "../../lib/hex.ts";
import { contractAddress, loadDeployment, verifierOf } from "../deployment.ts";
import { Refused } from "../../lib/refused.ts";
import { readCanPay, readStanding } from "../reads.ts";
import { ask, take } from "../refusal.ts";
import { deadlineIn } from "./clock.ts";
import type { StoredWallet } from "./stored-wallet.ts";
import { signerOf } from "./wallet.ts";

const TEN_MINUTES = 600;

/** A payment act of the relay. */
export type PaymentAct = Extract<Act, { kind: "payment" }>;

/** A signed payment and, when this browser allows it, the same as text for the shop to scan. */
export interface SignedForPayment {
  act: PaymentAct;
  code: string | undefined;
}

/** What the payer is asked to sign. */
export interface PaymentWish {
  merchant: Address;
  amount: bigint;
  paymentReference: Hex;
}

/** Reads the shop's request. Whatever is not a payment of this town's money is refused with its own reason. */
export async function readRequest(text: string): Promise<TransferRequest> {
  const [{ chainId }, heerlenEuro] = await Promise.all([loadDeployment(), contractAddress("HeerlenEuro")]);
  return take(parseTransferRequest({ chainId, heerlenEuro }, text));
}

/** "May I pay here?": why not, in the most telling way, or undefined. Nothing is signed or sent. */
export async function readWhyNotPay(payer: Address, wish: PaymentWish): Promise<Refused | undefined> {
  const refusal = await readCanPay({ payer, ...wish });
  if (refusal === undefined) return undefined;
  if (refusal !== "HeerlenEuro_MoveNotAllowed") return new Refused(refusal);
  // The contract says that no money may go between these two; the payer wants to know because of whom.
  const [own, theirs] = await Promise.all([readStanding(payer), readStanding(wish.merchant)]);
  if (own === "outsider") return new Refused("Relay_NotEnrolled");
  return new Refused(theirs === "merchant" ? refusal : "App_ShopNotTakingPart");
}

/** Asks the passkey to sign a payment. One prompt, also without network. */
export function signPayment(wallet: StoredWallet, wish: PaymentWish): Promise<SignedForPayment> {
  return ask(async () => {
    const [signer, money, validBefore] = await Promise.all([
      signerOf(wallet),
      verifierOf("HeerlenEuro"),
      deadlineIn(TEN_MINUTES),
    ]);
    const payment: Payment = { payer: wallet.address, ...wish, validAfter: 0n, validBefore };
    return packed(signer, money, payment);
  });
}

async function packed(
  signer: ResidentSigner,
  money: { chainId: number; verifyingContract: Address },
  payment: Payment,
): Promise<SignedForPayment> {
  const data = paymentData(money, payment);
  // Always the form of a deployed wallet: the relay deploys it before it pays.
  const assertion = await assert(signer.passkey, nestedDigest(signer.chainId, signer.wallet, data));
  const signature = encodeDeployedSignature(signer.key, assertion, data);
  const town = { chainId: money.chainId, heerlenEuro: money.verifyingContract };
  const code = encodeSignedPayment(town, { payment, publicKey: signer.passkey.publicKey, assertion });
  const act: PaymentAct = { kind: "payment", payment, signature, wallet: { key: signer.key, salt: WALLET_SALT } };
  return { act, code: code.ok ? code.value : undefined };
}
