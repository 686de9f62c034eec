import {
  BaseError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeErrorResult,
  zeroAddress,
} from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { describe, expect, it } from "vitest";
import { heerlenEuroAbi, residentWalletAbi } from "./generated/abis.ts";
import { decodeRefusal, decodeRevert, refusalToJson } from "./refusal.ts";

const data = encodeErrorResult({
  abi: heerlenEuroAbi,
  errorName: "HeerlenEuro_AuthorizationExpired",
  args: [1_700_000_000n],
});
const expected = { name: "HeerlenEuro_AuthorizationExpired", args: [1_700_000_000n] };

describe("refusal", () => {
  it("reads a custom error from its bytes", () => {
    expect(decodeRevert(data)).toEqual(expected);
  });

  it("finds it inside viem's errors", () => {
    const reverted = new ContractFunctionRevertedError({ abi: heerlenEuroAbi, data, functionName: "pay" });
    const options = { abi: heerlenEuroAbi, functionName: "pay", args: [], contractAddress: zeroAddress };
    expect(decodeRefusal(new ContractFunctionExecutionError(reverted, options))).toEqual(expected);
  });

  it("finds it where a node nests it: error.data.data", () => {
    const cause = Object.assign(new Error("execution reverted"), { data: { data, message: "reverted" } });
    expect(decodeRefusal(new BaseError("failed", { cause }))).toEqual(expected);
  });

  it("unwraps the EntryPoint's envelope", () => {
    const inner = encodeErrorResult({ abi: residentWalletAbi, errorName: "ResidentWallet_BadKey", args: ["0x12"] });
    const args = [0n, "AA23 reverted", inner] as const;
    const wrapped = encodeErrorResult({ abi: entryPoint08Abi, errorName: "FailedOpWithRevert", args });
    expect(decodeRevert(wrapped)).toEqual({ name: "ResidentWallet_BadKey", args: ["0x12"] });
  });

  it("says nothing about other failures, also circular ones", () => {
    const circular: { cause?: unknown } = {};
    circular.cause = circular;
    expect(decodeRefusal(circular)).toBeUndefined();
    expect(decodeRefusal(new Error("no network"))).toBeUndefined();
    expect(decodeRevert("0xdeadbeef")).toBeUndefined();
  });

  it("becomes JSON without losing integers", () => {
    expect(refusalToJson({ name: "x", args: [2n ** 200n, { deep: 1n }] }).args).toEqual([
      (2n ** 200n).toString(),
      { deep: "1" },
    ]);
  });
});
