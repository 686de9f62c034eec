import { describe, expect, it } from "vitest";
import { formatEnrolmentCode, parseEnrolmentCode } from "./enrolment-code.ts";

const wallet = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

describe("enrolment code", () => {
  it("names the wallet with its checksum", () => {
    expect(formatEnrolmentCode(wallet.toLowerCase() as `0x${string}`)).toBe(`wesh:enrol:${wallet}`);
  });

  it.each([
    `wesh:enrol:${wallet}`,
    `  WESH:ENROL:${wallet}\n`,
    wallet,
    wallet.replace(/(.{4})/g, "$1 "),
    wallet.replace("0x", "0X"),
  ])("is read from %j", (text) => {
    expect(parseEnrolmentCode(text)).toEqual({ ok: true, value: wallet });
  });

  it.each<[string, string]>([
    ["", "Unreadable"],
    ["wesh:enrol:", "Unreadable"],
    [`wesh:payment:${wallet}`, "Unreadable"],
    [`ethereum:${wallet}@31337/pay`, "Unreadable"],
    [wallet.slice(0, -1), "Unreadable"],
    [`${wallet}0`, "Unreadable"],
    [`0x${"0".repeat(40)}`, "Unreadable"],
    [wallet.replace("C5", "c5"), "Mistyped"],
    [wallet.replace("0x7", "0x8"), "Mistyped"],
    [wallet.toLowerCase(), "Mistyped"],
  ])("refuses %j as %s", (text, reason) => {
    expect(parseEnrolmentCode(text)).toMatchObject({ refusal: { name: `EnrolmentCode_${reason}` } });
  });
});
