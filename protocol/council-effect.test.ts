import { encodeFunctionData, stringToHex, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { councilActOf, OPERATION, type SafeCall } from "./council-act.ts";
import { fundBudget } from "./council-decision.ts";
import { effectsOf, wordsOfAct } from "./council-effect.ts";
import { addressIn, CONTRACT_NAMES, parseDeployment, type ContractName } from "./deployment.ts";
import { accessManagerAbi, heerlenEuroAbi, taskRegistryAbi } from "./generated/abis.ts";

const addressOf = (number: number) => `0x${number.toString(16).padStart(40, "1")}`;
const deployment = parseDeployment({
  chainId: 31337,
  network: "local",
  startBlock: 1,
  commit: "0000000",
  compiler: "0.8.37",
  deployedAt: "2026-11-24T00:00:00.000Z",
  contracts: Object.fromEntries(
    CONTRACT_NAMES.map((name, index) => [name, { address: addressOf(index + 1), block: 1, transaction: null }]),
  ),
});
const at = (name: ContractName) => addressIn(deployment, name);
const OTHER = addressIn(deployment, "Safe");
const effects = (...calls: SafeCall[]) => effectsOf(deployment, councilActOf(calls, at("MultiSendCallOnly"), 4n));
const tasks = (data: Hex): SafeCall => ({ to: at("TaskRegistry"), data });

describe("what an act of the council changes", () => {
  it("is one funding for the allowance and its use together", () => {
    const { calls, sentence } = fundBudget(deployment, { id: 3n, name: "Preventie" }, 150_000n);
    expect(sentence).toMatch(/^Vul het budget Preventie aan met €\s1\.500,00\.$/);
    expect(effects(...calls)).toEqual([{ kind: "fund-budget", budgetId: 3n, amount: 150_000n }]);
  });

  it("keeps an allowance that is larger than its use, is for somebody else, or stands alone", () => {
    const allow = (spender: ContractName, amount: bigint): SafeCall => ({
      to: at("HeerlenEuro"),
      data: encodeFunctionData({ abi: heerlenEuroAbi, functionName: "approve", args: [at(spender), amount] }),
    });
    const fund = tasks(encodeFunctionData({ abi: taskRegistryAbi, functionName: "fundBudget", args: [1n, 5n] }));
    const funded = { kind: "fund-budget", budgetId: 1n, amount: 5n };
    const larger = { kind: "allowance", spender: at("TaskRegistry"), amount: 6n };
    expect(effects(allow("TaskRegistry", 6n), fund)).toEqual([larger, funded]);
    expect(effects(allow("Safe", 5n), fund)).toEqual([{ kind: "allowance", spender: OTHER, amount: 5n }, funded]);
    expect(effects(fund, allow("TaskRegistry", 5n))).toEqual([funded, { ...larger, amount: 5n }]);
    expect(effects(allow("TaskRegistry", 5n))).toHaveLength(1);
  });

  it("is read for every other act of the council", () => {
    const domain = stringToHex("care", { size: 32 });
    const open = encodeFunctionData({ abi: taskRegistryAbi, functionName: "openBudget", args: [domain, 14n, "Zorg"] });
    const maximum = encodeFunctionData({ abi: taskRegistryAbi, functionName: "setHourlyMaximum", args: [500] });
    const back = [2n, OTHER, 700n] as const;
    const returned = encodeFunctionData({ abi: taskRegistryAbi, functionName: "returnBudget", args: back });
    const minted = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "mint", args: [OTHER, 9n] });
    const granted = encodeFunctionData({ abi: accessManagerAbi, functionName: "grantRole", args: [4n, OTHER, 60] });
    const revoked = encodeFunctionData({ abi: accessManagerAbi, functionName: "revokeRole", args: [4n, OTHER] });
    expect(
      effects(
        tasks(open),
        tasks(maximum),
        tasks(returned),
        { to: at("HeerlenEuro"), data: minted },
        { to: at("AccessManager"), data: granted },
        { to: at("AccessManager"), data: revoked },
      ),
    ).toEqual([
      { kind: "open-budget", domain: "care", managerRole: 14n, name: "Zorg" },
      { kind: "hourly-maximum", amount: 500n },
      { kind: "return-budget", budgetId: 2n, treasury: OTHER, amount: 700n },
      { kind: "issue", to: OTHER, amount: 9n },
      { kind: "grant-role", role: 4n, account: OTHER, delay: 60 },
      { kind: "revoke-role", role: 4n, account: OTHER },
    ]);
  });

  it("stays unknown for anything else, and is never left out", () => {
    const fund = encodeFunctionData({ abi: taskRegistryAbi, functionName: "fundBudget", args: [1n, 5n] });
    const unknown = [
      { to: OTHER, data: fund },
      { to: at("TaskRegistry"), data: fund, value: 1n },
      { to: at("TaskRegistry"), data: "0x12345678" as const },
      { to: at("TaskRegistry"), data: "0x" as const },
    ];
    for (const call of unknown) expect(effects(call)).toMatchObject([{ kind: "unknown", to: call.to }]);
    expect(effects(...unknown).map(({ kind }) => kind)).toEqual(Array(4).fill("unknown"));
  });

  it("is unknown for a delegatecall that is no batch, or whose batch does not add up", () => {
    const { calls } = fundBudget(deployment, { id: 1n, name: "Zorg" }, 5n);
    const batch = councilActOf(calls, at("MultiSendCallOnly"), 0n);
    const elsewhere = { ...batch, to: OTHER };
    expect(effectsOf(deployment, elsewhere)).toMatchObject([{ kind: "unknown", to: OTHER }]);
    const cut = { ...batch, data: batch.data.replace(/(.{64})$/, "") as Hex };
    expect(effectsOf(deployment, cut)).toMatchObject([{ kind: "unknown" }]);
    expect(effectsOf(deployment, { ...batch, operation: OPERATION.Call })).toMatchObject([{ kind: "unknown" }]);
  });
});

it("gives every act two words that depend on its hash alone", () => {
  const hash: Hex = `0x${"ab".repeat(32)}`;
  expect(wordsOfAct(hash)).toEqual(wordsOfAct(hash));
  expect(wordsOfAct(hash)).not.toEqual(wordsOfAct(`0x${"ac".repeat(32)}`));
});
