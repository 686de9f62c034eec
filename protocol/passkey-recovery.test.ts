import { describe, expect, it } from "vitest";
import { numberToHex } from "viem";
import { assert } from "./passkey.ts";
import { publicKeyOf, publicKeysOf } from "./passkey-recovery.ts";
import { softwarePasskey } from "./software-passkey.ts";

const digest = (number: number) => numberToHex(number, { size: 32 });

describe("passkey recovery", () => {
  it("finds the passkey's public key among the two that fit an assertion", async () => {
    const passkey = softwarePasskey("an");
    const keys = publicKeysOf(await assert(passkey, digest(1)));
    expect(keys).toHaveLength(2);
    expect(keys).toContain(passkey.publicKey);
  });

  it("is certain after a second assertion, also when a signature was brought to its low half", async () => {
    const passkey = softwarePasskey("ben");
    const high = softwarePasskey("ben", { highS: true });
    const first = await assert(passkey, digest(1));
    expect(publicKeyOf(first, await assert(passkey, digest(2)))).toBe(passkey.publicKey);
    expect(publicKeyOf(first, await assert(high, digest(3)))).toBe(passkey.publicKey);
  });

  it("names no key for assertions of two passkeys, and none for a signature that fits nothing", async () => {
    const first = await assert(softwarePasskey("an"), digest(1));
    expect(publicKeyOf(first, await assert(softwarePasskey("ben"), digest(1)))).toBeUndefined();
    expect(publicKeysOf({ ...first, r: digest(0) })).toEqual([]);
  });
});
