import { getAddress, isAddress, isAddressEqual, isHex, type Address, type Hex } from "viem";
import { accept, refuse, type Outcome } from "./refusal.ts";

/** What a till asks for. A printed poster has neither amount nor reference: the payer chooses them. */
export interface TransferRequest {
  merchant: Address;
  amount?: bigint;
  paymentReference?: Hex;
}

/** The money of this town: the only chain and token whose requests are paid. */
export interface TownMoney {
  chainId: number;
  heerlenEuro: Address;
}

const FUNCTION = "pay";
const PARAMETERS = ["address", "uint256", "bytes32"];
const MAXIMUM_CENTS = 2n ** 96n - 1n;
const URI = /^ethereum:(?:pay-)?(0x[0-9a-fA-F]{40})(?:@(\d{1,20}))?(?:\/([A-Za-z0-9_]{1,64}))?(?:\?(.*))?$/i;

/** The request as ERC-681 URI: what the till's QR code carries. */
export function formatTransferRequest(money: TownMoney, request: TransferRequest): string {
  const parameters = [`address=${request.merchant}`];
  if (request.amount !== undefined) parameters.push(`uint256=${request.amount}`);
  if (request.paymentReference !== undefined) parameters.push(`bytes32=${request.paymentReference}`);
  return `ethereum:${money.heerlenEuro}@${money.chainId}/${FUNCTION}?${parameters.join("&")}`;
}

/**
 * Reads a scanned or typed request. Anything but a payment of this town's money is refused with its own name, before the
 * chain is asked anything and long before anything is signed.
 */
export function parseTransferRequest(money: TownMoney, text: string): Outcome<TransferRequest> {
  const match = URI.exec(text.trim());
  if (!match) return refuse("TransferRequest_Unreadable");
  const [, token, chainId, name, query] = match;
  // ERC-681: without a chain id the main network is meant.
  if (Number(chainId ?? "1") !== money.chainId) return refuse("TransferRequest_OtherChain", chainId ?? "1");
  if (!isAddress(token!) || !isAddressEqual(token, money.heerlenEuro))
    return refuse("TransferRequest_OtherToken", token);
  if (name !== FUNCTION) return refuse("TransferRequest_OtherFunction", name ?? "");
  return parseParameters(query ?? "");
}

function parseParameters(query: string): Outcome<TransferRequest> {
  const parameters = new Map<string, string>();
  for (const pair of query.split("&")) {
    const [name, value, ...rest] = pair.split("=");
    const known = PARAMETERS.includes(name!) && !parameters.has(name!);
    if (!known || value === undefined || rest.length > 0) return refuse("TransferRequest_Unreadable");
    parameters.set(name!, value);
  }
  const merchant = parameters.get("address") ?? "";
  if (!isAddress(merchant) || BigInt(merchant) === 0n) return refuse("TransferRequest_BadMerchant", merchant);
  return parseAmountAndReference(getAddress(merchant), parameters.get("uint256"), parameters.get("bytes32"));
}

function parseAmountAndReference(merchant: Address, amount?: string, reference?: string): Outcome<TransferRequest> {
  if (amount !== undefined && !isAmount(amount)) return refuse("TransferRequest_BadAmount", amount);
  const isReference = reference === undefined || (isHex(reference) && reference.length === 66);
  if (!isReference) return refuse("TransferRequest_BadReference", reference);
  return accept({
    merchant,
    ...(amount === undefined ? {} : { amount: BigInt(amount) }),
    ...(reference === undefined ? {} : { paymentReference: reference.toLowerCase() as Hex }),
  });
}

function isAmount(text: string): boolean {
  return /^[1-9]\d{0,29}$/.test(text) && BigInt(text) <= MAXIMUM_CENTS;
}
