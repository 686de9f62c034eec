import {
  concat,
  encodeAbiParameters,
  getContractAddress,
  hashTypedData,
  keccak256,
  sliceHex,
  zeroHash,
  type Address,
  type Hex,
  type TypedDataDefinition,
} from "viem";
import type { WebAuthnAccount } from "viem/account-abstraction";
import { hashTypedData as hashNested, wrapTypedDataSignature } from "viem/experimental/erc7739";

/** The salt of every resident's wallet: one set of first passkeys, one wallet. */
export const WALLET_SALT: Hex = zeroHash;

/** A passkey that can be asked to sign: the browser's (viem's `toWebAuthnAccount`) or the software one of tests. */
export type Passkey = Pick<WebAuthnAccount, "id" | "publicKey" | "sign">;

/** What an authenticator gives back when it signs. */
export interface Assertion {
  authenticatorData: Hex;
  clientDataJSON: string;
  r: Hex;
  s: Hex;
}

/** A resident's wallet on a chain, and the passkey that opens it. */
export interface ResidentSigner {
  passkey: Passkey;
  /** The wallet's address, deployed or not. */
  wallet: Address;
  /** The ERC-7913 key of the passkey (see `walletKey`). */
  key: Hex;
  chainId: number;
}

const BYTES_LISTS = [{ type: "bytes[]" }, { type: "bytes[]" }] as const;
const UNDEPLOYED = [{ type: "bytes" }, { type: "bytes32" }, { type: "bytes" }] as const;
// Six fields and no outer offset, as the WebAuthn verifier reads them.
const ASSERTION = [
  { type: "bytes32" },
  { type: "bytes32" },
  { type: "uint256" },
  { type: "uint256" },
  { type: "bytes" },
  { type: "string" },
] as const;

/** The ERC-7913 key of a passkey: the town's WebAuthn verifier, then x and y. 84 bytes. */
export function walletKey(verifier: Address, publicKey: Hex): Hex {
  return concat([verifier, publicKey]).toLowerCase() as Hex;
}

/** The address of the wallet of these first passkeys, deployed or not; the same as the factory's `addressOf`. */
export function walletAddress(
  factory: Address,
  implementation: Address,
  keys: readonly Hex[],
  salt: Hex = WALLET_SALT,
): Address {
  const parameters = [{ type: "bytes[]" }, { type: "bytes32" }] as const;
  // ERC-1167: the code of a minimal clone of the implementation.
  const bytecode = concat([
    "0x3d602d80600a3d3981f3363d3d373d3d3d363d73",
    implementation,
    "0x5af43d82803e903d91602b57fd5bf3",
  ]);
  const cloneSalt = keccak256(encodeAbiParameters(parameters, [keys, salt]));
  return getContractAddress({ opcode: "CREATE2", from: factory, salt: cloneSalt, bytecode });
}

/** The name a wallet signs under (EIP-712 domain), which ties every nested signature to this one wallet. */
export function walletDomain(chainId: number, wallet: Address) {
  return { name: "WESH ResidentWallet", version: "1", chainId, verifyingContract: wallet, salt: zeroHash } as const;
}

/** Asks the passkey to sign a digest. Shows the authenticator's prompt. */
export async function assert(passkey: Passkey, digest: Hex): Promise<Assertion> {
  const { signature, webauthn } = await passkey.sign({ hash: digest });
  return {
    authenticatorData: webauthn.authenticatorData,
    clientDataJSON: webauthn.clientDataJSON,
    r: sliceHex(signature, 0, 32),
    s: sliceHex(signature, 32, 64),
  };
}

/** An assertion as the WebAuthn verifier reads it. */
export function encodeAssertion({ authenticatorData, clientDataJSON, r, s }: Assertion): Hex {
  const challengeIndex = BigInt(clientDataJSON.indexOf('"challenge":"'));
  const typeIndex = BigInt(clientDataJSON.indexOf('"type":"webauthn.get"'));
  return encodeAbiParameters(ASSERTION, [r, s, challengeIndex, typeIndex, authenticatorData, clientDataJSON]);
}

/** What a deployed wallet takes as signature of a raw hash: which passkey, and its assertion. */
export function encodeWalletSignature(key: Hex, assertion: Assertion): Hex {
  return encodeAbiParameters(BYTES_LISTS, [[key], [encodeAssertion(assertion)]]);
}

/** The digest a passkey signs so that a deployed wallet accepts the typed data (ERC-7739, nested in the wallet's name). */
export function nestedDigest(chainId: number, wallet: Address, data: TypedDataDefinition): Hex {
  return hashNested({ ...data, verifierDomain: walletDomain(chainId, wallet) });
}

/** The ERC-1271 signature of a deployed wallet over typed data, from the passkey's assertion over `nestedDigest`. */
export function encodeDeployedSignature(key: Hex, assertion: Assertion, data: TypedDataDefinition): Hex {
  return wrapTypedDataSignature({ ...data, signature: encodeWalletSignature(key, assertion) });
}

/** The signature of a wallet that has no code yet: the contracts recompute its address from the key and check the key. */
export function encodeUndeployedSignature(key: Hex, assertion: Assertion, salt: Hex = WALLET_SALT): Hex {
  return encodeAbiParameters(UNDEPLOYED, [key, salt, encodeAssertion(assertion)]);
}

/**
 * Signs typed data as a resident. One prompt. Whether the wallet is deployed decides the form of the signature, so ask the
 * chain first (`getCode`); payments always use the deployed form, because the relay deploys the wallet before it pays.
 */
export async function signAsResident(
  { passkey, wallet, key, chainId }: ResidentSigner,
  data: TypedDataDefinition,
  { deployed }: { deployed: boolean },
): Promise<Hex> {
  if (!deployed) return encodeUndeployedSignature(key, await assert(passkey, hashTypedData(data)));
  return encodeDeployedSignature(key, await assert(passkey, nestedDigest(chainId, wallet, data)), data);
}
