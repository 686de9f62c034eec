import { p256 } from "@noble/curves/nist.js";
import { bytesToHex, concat, hexToBytes, sha256, sliceHex, stringToHex, toHex, type Hex } from "viem";
import type { Passkey } from "./passkey.ts";
import { toBase64Url } from "./base64url.ts";

/** Flags of the authenticator data: user present, user verified, backup eligible, backed up. */
export const AUTHENTICATOR_FLAGS = { UP: 0x01, UV: 0x04, BE: 0x08, BS: 0x10 } as const;

/** How a software passkey behaves; everything has the value a synced phone passkey has. */
export interface SoftwarePasskeyOptions {
  origin?: string;
  rpId?: string;
  flags?: number;
  /** What the client data says it is for; "webauthn.get" when a passkey signs, "webauthn.create" when it is made. */
  type?: string;
  /** Cuts the authenticator data off after this many bytes. */
  authenticatorDataLength?: number;
  /** Signs with the high s a contract must refuse. */
  highS?: boolean;
  /** Adds fields to the client data, as browsers may. */
  extraClientData?: Record<string, unknown>;
}

const SYNCED = AUTHENTICATOR_FLAGS.UP | AUTHENTICATOR_FLAGS.UV | AUTHENTICATOR_FLAGS.BE | AUTHENTICATOR_FLAGS.BS;

/**
 * An authenticator in software, for the example town and for tests: the contracts cannot tell it from a phone. The same
 * seed always gives the same passkey. Never for real residents: whoever knows the seed is the resident.
 */
export function softwarePasskey(seed: string, options: SoftwarePasskeyOptions = {}): Passkey {
  const privateKey = privateKeyFrom(seed);
  const publicKey = bytesToHex(p256.getPublicKey(privateKey, false).slice(1));
  return {
    id: toBase64Url(hexToBytes(sha256(publicKey))),
    publicKey,
    async sign({ hash }) {
      const authenticatorData = authenticatorDataOf(options);
      const clientDataJSON = clientDataOf(hash, options);
      const signed = concat([authenticatorData, sha256(stringToHex(clientDataJSON))]);
      const signature = signatureOf(privateKey, sha256(signed), options.highS ?? false);
      const typeIndex = clientDataJSON.indexOf('"type"');
      const challengeIndex = clientDataJSON.indexOf('"challenge"');
      const webauthn = { authenticatorData, clientDataJSON, typeIndex, challengeIndex, userVerificationRequired: true };
      return { signature, webauthn, raw: {} as Awaited<ReturnType<Passkey["sign"]>>["raw"] };
    },
  };
}

function privateKeyFrom(seed: string): Uint8Array {
  // A hash is a valid key except with a chance of 2^-32; then the next hash is taken.
  let candidate = hexToBytes(sha256(stringToHex(`wesh software passkey ${seed}`)));
  while (!p256.utils.isValidSecretKey(candidate)) candidate = hexToBytes(sha256(candidate));
  return candidate;
}

function authenticatorDataOf(options: SoftwarePasskeyOptions): Hex {
  const { rpId = "localhost", flags = SYNCED, authenticatorDataLength } = options;
  const whole = concat([sha256(stringToHex(rpId)), toHex(flags, { size: 1 }), "0x00000000"]);
  return sliceHex(whole, 0, authenticatorDataLength);
}

function clientDataOf(
  hash: Hex,
  { type = "webauthn.get", origin = "http://localhost:5173", extraClientData }: SoftwarePasskeyOptions,
): string {
  const challenge = toBase64Url(hexToBytes(hash));
  return JSON.stringify({ type, challenge, origin, crossOrigin: false, ...extraClientData });
}

function signatureOf(privateKey: Uint8Array, digest: Hex, highS: boolean): Hex {
  const compact = p256.sign(hexToBytes(digest), privateKey, { prehash: false, lowS: true });
  if (!highS) return bytesToHex(compact);
  const { r, s } = p256.Signature.fromBytes(compact);
  return concat([toHex(r, { size: 32 }), toHex(p256.Point.Fn.ORDER - s, { size: 32 })]);
}
