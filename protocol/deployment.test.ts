import { describe, expect, it } from "vitest";
import { addressIn, CONTRACT_NAMES, parseDeployment } from "./deployment.ts";

const address = "0x4337084d9e255ff0702461cf8895ce9e3b5ff108";
const file = {
  chainId: 31337,
  network: "local",
  startBlock: 1,
  commit: "0000000",
  compiler: "0.8.37",
  deployedAt: "2026-11-24T00:00:00.000Z",
  contracts: Object.fromEntries(CONTRACT_NAMES.map((name) => [name, { address, block: 1, transaction: null }])),
};

describe("deployment", () => {
  it("reads a file and gives checksummed addresses", () => {
    expect(addressIn(parseDeployment(file), "EntryPoint")).toBe("0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108");
  });

  it("refuses a file without one of the contracts, or with a mistyped address", () => {
    const { Safe: _removed, ...without } = file.contracts;
    expect(() => parseDeployment({ ...file, contracts: without })).toThrow();
    const mistyped = { ...file.contracts, Safe: { address: "0x12", block: 1, transaction: null } };
    expect(() => parseDeployment({ ...file, contracts: mistyped })).toThrow(/address/);
  });
});
