import { describe, expect, it } from "vitest";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

describe("base64url", () => {
  it("writes and reads every byte", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
    expect(toBase64Url(Uint8Array.of(0xfb, 0xff))).toBe("-_8");
  });

  it.each(["a", "-_9", "a+b=", "é"])("refuses %s, which no bytes are written as", (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});
