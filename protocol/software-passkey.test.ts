import { p256 } from "@noble/curves/nist.js";
import { concat, hexToBytes, keccak256, sha256, size, slice, stringToHex } from "viem";
import { describe, expect, it } from "vitest";
import { assert } from "./passkey.ts";
import { AUTHENTICATOR_FLAGS, softwarePasskey } from "./software-passkey.ts";
import { toBase64Url } from "./base64url.ts";

const digest = keccak256("0x01");

describe("software passkey", () => {
  it("signs what an authenticator signs, so that its public key verifies it", async () => {
    const passkey = softwarePasskey("an");
    const { authenticatorData, clientDataJSON, r, s } = await assert(passkey, digest);
    const message = sha256(concat([authenticatorData, sha256(stringToHex(clientDataJSON))]));
    const publicKey = hexToBytes(concat(["0x04", passkey.publicKey]));
    const signature = hexToBytes(concat([r, s]));
    expect(p256.verify(signature, hexToBytes(message), publicKey, { prehash: false, lowS: true })).toBe(true);
    expect(JSON.parse(clientDataJSON)).toMatchObject({ challenge: toBase64Url(hexToBytes(digest)) });
    expect(authenticatorData.slice(66, 68)).toBe("1d");
    expect(size(authenticatorData)).toBe(37);
  });

  it("is the same passkey for the same seed and another for another", () => {
    expect(softwarePasskey("an").publicKey).toBe(softwarePasskey("an").publicKey);
    expect(softwarePasskey("an").publicKey).not.toBe(softwarePasskey("ben").publicKey);
    expect(size(softwarePasskey("an").publicKey)).toBe(64);
  });

  it("misbehaves when asked to", async () => {
    const options = { flags: AUTHENTICATOR_FLAGS.UP, highS: true, extraClientData: { other: "x" } };
    const assertion = await assert(softwarePasskey("an", options), digest);
    expect(slice(assertion.authenticatorData, 32, 33)).toBe("0x01");
    expect(BigInt(assertion.s) > p256.Point.Fn.ORDER / 2n).toBe(true);
    expect(JSON.parse(assertion.clientDataJSON)).toMatchObject({ other: "x" });
  });
});
