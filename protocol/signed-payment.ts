import {
  bytesToHex,
  bytesToString,
  getAddress,
  hexToBytes,
  isAddressEqual,
  numberToBytes,
  stringToBytes,
  type Address,
  type Hex,
} from "viem";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { encodeDeployedSignature, nestedDigest, WALLET_SALT, walletKey, type Assertion } from "./passkey.ts";
import { accept, refuse, type Outcome } from "./refusal.ts";
import { paymentData, type Payment } from "./typed-data.ts";
import type { TownMoney } from "./transfer-request.ts";

/** A payment a resident signed without network, ready for the relay or for any other carrier. */
export interface SignedPayment {
  payment: Payment;
  signature: Hex;
  /** The first passkey of the wallet, so that the relay can deploy the wallet before it pays. */
  wallet: { key: Hex; salt: Hex };
}

/** What the phone knows when it has signed. */
export interface CompactPayment {
  payment: Payment;
  /** x and y of the passkey that signed. */
  publicKey: Hex;
  assertion: Assertion;
}

/** What the till knows when it scans. `now` in unix seconds. */
export interface TillContext extends TownMoney {
  verifier: Address;
  merchant: Address;
  now: bigint;
}

const PREFIX = "wesh:payment:";
const LONGEST = 550;
// Widths of the fields, in their order. Amounts to 2.8 billion euros and times to the year 36812 fit.
const WIDTHS = { version: 1, chainId: 4, payer: 20, merchant: 20, amount: 5, validBefore: 5, paymentReference: 32 };
const KEY_WIDTHS = { publicKey: 64, r: 32, s: 32 };
const VERSION = 1;

/**
 * Packs a signed payment into text for a QR code of at most 550 characters. The client data of the authenticator does not
 * travel: the till rebuilds it. Browsers may add fields to it, so this refuses unless the rebuilt text is byte for byte
 * what was signed; then the payment has to go over the network.
 */
export function encodeSignedPayment(
  money: TownMoney,
  { payment, publicKey, assertion }: CompactPayment,
): Outcome<string> {
  const digest = digestOf(money, payment);
  const origin = originOf(assertion.clientDataJSON);
  if (origin === undefined || clientDataOf(digest, origin) !== assertion.clientDataJSON) {
    return refuse("SignedPayment_OtherClientData");
  }
  const fits = payment.amount < 2n ** 40n && payment.validBefore < 2n ** 40n && payment.validAfter === 0n;
  if (!fits || money.chainId >= 2 ** 32) return refuse("SignedPayment_TooLong");
  const text = PREFIX + toBase64Url(pack(money.chainId, payment, publicKey, assertion, origin));
  return text.length > LONGEST ? refuse("SignedPayment_TooLong", text.length) : accept(text);
}

/** Reads a scanned payment. Refuses what is not for this town, this merchant or this moment; the chain checks the rest. */
export function parseSignedPayment(till: TillContext, text: string): Outcome<SignedPayment> {
  const bytes =
    text.startsWith(PREFIX) && text.length <= LONGEST ? fromBase64Url(text.slice(PREFIX.length)) : undefined;
  const parts = bytes && unpack(bytes);
  if (!parts) return refuse("SignedPayment_Unreadable");
  const { chainId, payment, publicKey, authenticatorData, r, s, origin } = parts;
  if (chainId !== till.chainId) return refuse("SignedPayment_OtherChain", chainId);
  if (!isAddressEqual(payment.merchant, till.merchant)) return refuse("SignedPayment_OtherMerchant", payment.merchant);
  if (payment.amount === 0n) return refuse("SignedPayment_AmountZero");
  if (payment.validBefore <= till.now) return refuse("SignedPayment_Expired", payment.validBefore);
  const key = walletKey(till.verifier, publicKey);
  const clientDataJSON = clientDataOf(digestOf(till, payment), origin);
  const data = paymentData({ chainId, verifyingContract: till.heerlenEuro }, payment);
  const signature = encodeDeployedSignature(key, { authenticatorData, clientDataJSON, r, s }, data);
  return accept({ payment, signature, wallet: { key, salt: WALLET_SALT } });
}

/** Whether scanned text is meant to be a signed payment, so that a scanner knows whom to give it to. */
export function isSignedPayment(text: string): boolean {
  return text.startsWith(PREFIX);
}

function digestOf({ chainId, heerlenEuro }: TownMoney, payment: Payment): Hex {
  return nestedDigest(chainId, payment.payer, paymentData({ chainId, verifyingContract: heerlenEuro }, payment));
}

function clientDataOf(digest: Hex, origin: string): string {
  const challenge = toBase64Url(hexToBytes(digest));
  return JSON.stringify({ type: "webauthn.get", challenge, origin, crossOrigin: false });
}

function originOf(clientDataJSON: string): string | undefined {
  try {
    const { origin } = JSON.parse(clientDataJSON) as { origin?: unknown };
    return typeof origin === "string" ? origin : undefined;
  } catch {
    return undefined;
  }
}

function pack(chainId: number, payment: Payment, publicKey: Hex, assertion: Assertion, origin: string): Uint8Array {
  const authenticatorData = hexToBytes(assertion.authenticatorData);
  const fields = [
    Uint8Array.of(VERSION),
    numberToBytes(chainId, { size: WIDTHS.chainId }),
    hexToBytes(payment.payer),
    hexToBytes(payment.merchant),
    numberToBytes(payment.amount, { size: WIDTHS.amount }),
    numberToBytes(payment.validBefore, { size: WIDTHS.validBefore }),
    ...[payment.paymentReference, publicKey, assertion.r, assertion.s].map((field) => hexToBytes(field)),
    numberToBytes(authenticatorData.length, { size: 2 }),
    authenticatorData,
    stringToBytes(origin),
  ];
  return Uint8Array.from(fields.flatMap((field) => [...field]));
}

function unpack(bytes: Uint8Array) {
  let offset = 0;
  const take = (width: number) => bytes.subarray(offset, (offset += width));
  const integer = (width: number) => BigInt(bytesToHex(take(width)));
  const headLength = [WIDTHS, KEY_WIDTHS]
    .flatMap((widths) => Object.values(widths))
    .reduce((sum, width) => sum + width, 2);
  if (bytes.length < headLength || integer(WIDTHS.version) !== BigInt(VERSION)) return undefined;
  const chainId = Number(integer(WIDTHS.chainId));
  const payment: Payment = {
    payer: getAddress(bytesToHex(take(WIDTHS.payer))),
    merchant: getAddress(bytesToHex(take(WIDTHS.merchant))),
    amount: integer(WIDTHS.amount),
    validAfter: 0n,
    validBefore: integer(WIDTHS.validBefore),
    paymentReference: bytesToHex(take(WIDTHS.paymentReference)),
  };
  const publicKey = bytesToHex(take(KEY_WIDTHS.publicKey));
  const [r, s] = [bytesToHex(take(KEY_WIDTHS.r)), bytesToHex(take(KEY_WIDTHS.s))];
  const length = Number(integer(2));
  if (offset + length > bytes.length) return undefined;
  const authenticatorData = bytesToHex(take(length));
  return { chainId, payment, publicKey, r, s, authenticatorData, origin: bytesToString(bytes.subarray(offset)) };
}
