import { p256 } from "@noble/curves/nist.js";
import { bytesToHex, concat, hexToBigInt, sha256, stringToHex, type Hex } from "viem";
import type { Assertion } from "./passkey.ts";

// An ECDSA signature fits up to four keys; the last two only for one r in 2^128, and are kept all the same.
const RECOVERY_BITS = [0, 1, 2, 3];

/**
 * The public keys (x and y) that an assertion may be of. A browser tells a passkey's public key only when the passkey is
 * made; on another device it has to be found back like this. Almost always two keys fit: the chain, or a second assertion,
 * tells which one it is.
 */
export function publicKeysOf({ authenticatorData, clientDataJSON, r, s }: Assertion): Hex[] {
  const signed = sha256(concat([authenticatorData, sha256(stringToHex(clientDataJSON))]), "bytes");
  const keys = RECOVERY_BITS.map((recovery) => keyAt(hexToBigInt(r), hexToBigInt(s), recovery, signed));
  return keys.filter((key) => key !== undefined);
}

/** The one key that both assertions of a passkey fit; undefined when they are of different passkeys. */
export function publicKeyOf(first: Assertion, second: Assertion): Hex | undefined {
  const others = publicKeysOf(second);
  const common = publicKeysOf(first).filter((key) => others.includes(key));
  return common.length === 1 ? common[0] : undefined;
}

function keyAt(r: bigint, s: bigint, recovery: number, signed: Uint8Array): Hex | undefined {
  try {
    const point = new p256.Signature(r, s, recovery).recoverPublicKey(signed);
    return bytesToHex(point.toBytes(false).slice(1));
  } catch {
    return undefined;
  }
}
