import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { commitmentOf, isCityKey } from "./commitment.ts";

it("is HMAC-SHA-256: the vectors of RFC 4231", async () => {
  expect(await commitmentOf(`0x${"0b".repeat(20)}`, "Hi There")).toBe(
    "0xb0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
  );
  expect(await commitmentOf("0x4a656665", "what do ya want for nothing?")).toBe(
    "0x5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  );
});

it("is the same as every other desk of the city makes, whatever spaces were typed around the record", async () => {
  const key = "c1".repeat(32);
  const elsewhere = createHmac("sha256", Buffer.from(key, "hex")).update("2026-000123").digest("hex");
  expect(await commitmentOf(`0x${key}`, "2026-000123")).toBe(`0x${elsewhere}`);
  expect(await commitmentOf(`0x${key}`, " 2026-000123\n")).toBe(`0x${elsewhere}`);
  expect(await commitmentOf(`0x${key}`, "2026-000124")).not.toBe(`0x${elsewhere}`);
});

it("takes keys of 32 bytes and more", () => {
  expect(isCityKey(`0x${"ab".repeat(32)}`)).toBe(true);
  expect(isCityKey(`0x${"ab".repeat(31)}`)).toBe(false);
  expect(isCityKey("ab".repeat(32))).toBe(false);
  expect(isCityKey(`0x${"ab".repeat(32)}a`)).toBe(false);
  expect(isCityKey("")).toBe(false);
});
