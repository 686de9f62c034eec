import { decodeFunctionData, getAddress, size, slice, type Address } from "viem";
import { describe, expect, it } from "vitest";
import { councilActOf, executionOf, preValidatedSignatures } from "./council-act.ts";
import { multiSendCallOnlyAbi, safeAbi } from "./generated/abis.ts";

const BATCH: Address = "0x9641d764fc13c8B624c04430C7356C1C7C8102e2";
const HIGH: Address = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const LOW: Address = "0x1000000000000000000000000000000000000001";
const call = { to: LOW, data: "0x1234" } as const;

describe("an act of the council", () => {
  it("is the call itself when there is one", () => {
    expect(councilActOf([call], BATCH, 7n)).toEqual({ to: LOW, value: 0n, data: "0x1234", operation: 0, nonce: 7n });
  });

  it("is one delegatecall to the batch contract when there are several", () => {
    const act = councilActOf([call, { to: HIGH, data: "0x", value: 5n }], BATCH, 0n);
    expect(act).toMatchObject({ to: BATCH, value: 0n, operation: 1 });
    const { args } = decodeFunctionData({ abi: multiSendCallOnlyAbi, data: act.data });
    const packed = args[0];
    expect(size(packed)).toBe(85 + 2 + 85);
    expect(slice(packed, 0, 1)).toBe("0x00");
    expect(getAddress(slice(packed, 1, 21))).toBe(LOW);
    expect(BigInt(slice(packed, 53, 85))).toBe(2n);
    expect(slice(packed, 85, 87)).toBe("0x1234");
    expect(getAddress(slice(packed, 88, 108))).toBe(HIGH);
    expect(BigInt(slice(packed, 108, 140))).toBe(5n);
    expect(BigInt(slice(packed, 140, 172))).toBe(0n);
  });

  it("needs a call", () => {
    expect(() => councilActOf([], BATCH, 0n)).toThrow(RangeError);
  });

  it("is executed with the approvals of its owners and without any refund of gas", () => {
    const act = councilActOf([call], BATCH, 0n);
    const { functionName, args } = decodeFunctionData({ abi: safeAbi, data: executionOf(act, [HIGH, LOW]) });
    expect(functionName).toBe("execTransaction");
    expect(args?.slice(0, 4)).toEqual([LOW, 0n, "0x1234", 0]);
    expect(args?.slice(4, 7)).toEqual([0n, 0n, 0n]);
    expect(args?.[9]).toBe(preValidatedSignatures([LOW, HIGH]).toLowerCase());
  });
});

describe("approvals in place of signatures", () => {
  it("are 65 bytes each, in ascending order of address, whatever the case of the letters", () => {
    const signatures = preValidatedSignatures([HIGH, LOW]);
    expect(size(signatures)).toBe(130);
    expect(getAddress(slice(signatures, 12, 32))).toBe(LOW);
    expect(getAddress(slice(signatures, 65 + 12, 65 + 32))).toBe(HIGH);
    for (const start of [0, 65]) {
      expect(BigInt(slice(signatures, start + 32, start + 64))).toBe(0n);
      expect(slice(signatures, start + 64, start + 65)).toBe("0x01");
    }
  });
});
