import type { Signer } from "ethers";
import type { HeerlenEuro } from "../../types/ethers-contracts/index.js";
import { ethers } from "./town.ts";

/** What an ERC-3009 signature says; the nonce is the payment reference. */
export interface Authorization {
  from: string;
  to: string;
  value: bigint;
  validAfter: bigint;
  validBefore: bigint;
  nonce: string;
}

const FIELDS = [
  { name: "from", type: "address" },
  { name: "to", type: "address" },
  { name: "value", type: "uint256" },
  { name: "validAfter", type: "uint256" },
  { name: "validBefore", type: "uint256" },
  { name: "nonce", type: "bytes32" },
];
const CANCEL = [
  { name: "authorizer", type: "address" },
  { name: "nonce", type: "bytes32" },
];

/** The signature of an authorization, by whoever signs for the payer. */
export async function signAuthorization(
  euro: HeerlenEuro,
  signer: Signer,
  authorization: Authorization,
  kind: "TransferWithAuthorization" | "ReceiveWithAuthorization" = "TransferWithAuthorization",
): Promise<string> {
  return signer.signTypedData(await domainOf(euro), { [kind]: FIELDS }, authorization);
}

/** The signature that makes an authorization worthless. */
export async function signCancellation(euro: HeerlenEuro, signer: Signer, nonce: string): Promise<string> {
  const message = { authorizer: await signer.getAddress(), nonce };
  return signer.signTypedData(await domainOf(euro), { CancelAuthorization: CANCEL }, message);
}

/** The signature of an allowance (ERC-2612) without a deadline, in its three parts. */
export async function signPermit(euro: HeerlenEuro, owner: Signer, spender: string, value: bigint) {
  const fields = ["address owner", "address spender", "uint256 value", "uint256 nonce", "uint256 deadline"];
  const types = { Permit: fields.map((field) => ({ type: field.split(" ")[0]!, name: field.split(" ")[1]! })) };
  const account = await owner.getAddress();
  const nonce = await euro.nonces(account);
  const message = { owner: account, spender, value, nonce, deadline: ethers.MaxUint256 };
  const { v, r, s } = ethers.Signature.from(await owner.signTypedData(await domainOf(euro), types, message));
  return [v, r, s] as const;
}

/** The arguments of an authorization in the order of the contract's functions. */
export function argumentsOf({ from, to, value, validAfter, validBefore, nonce }: Authorization) {
  return [from, to, value, validAfter, validBefore, nonce] as const;
}

async function domainOf(euro: HeerlenEuro) {
  const { chainId } = await ethers.provider.getNetwork();
  return { name: "Heerlen Euro", version: "1", chainId, verifyingContract: await euro.getAddress() };
}
