import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetWallet, parseStoredWallet, readStoredWallet, storeWallet, watchStoredWallet } from "./stored-wallet.ts";

const wallet = {
  credentialId: "aGVlcmxlbi1oZWVybGVu",
  publicKey: `0x${"ab".repeat(64)}`,
  address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
} as const;
const text = JSON.stringify({ version: 1, ...wallet });

beforeEach(() => localStorage.clear());

describe("the wallet on this device", () => {
  it("is read back as it was stored, and is the same object until it changes", () => {
    expect(readStoredWallet()).toEqual({ kind: "none" });
    storeWallet(wallet);
    expect(readStoredWallet()).toEqual({ kind: "stored", wallet });
    expect(readStoredWallet()).toBe(readStoredWallet());
    forgetWallet();
    expect(readStoredWallet()).toEqual({ kind: "none" });
  });

  it("tells who watches, until they stop", () => {
    const changed = vi.fn();
    const stop = watchStoredWallet(changed);
    storeWallet(wallet);
    stop();
    forgetWallet();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each<[string, string]>([
    ["text that is no JSON", "{"],
    ["another thing", "null"],
    ["an empty wallet", "{}"],
    ["a later version", text.replace('"version":1', '"version":2')],
    ["a field that was never stored", text.replace("{", '{"privateKey":"0x01",')],
    ["a public key of another length", text.replace("abab", "ab")],
    ["an address with a typing error", text.replace("C5", "c5")],
    ["a credential id that could be something else", text.replace("aGVl", "a b/")],
  ])("counts %s as broken", (_what, broken) => {
    expect(parseStoredWallet(broken)).toEqual({ kind: "broken" });
  });
});
