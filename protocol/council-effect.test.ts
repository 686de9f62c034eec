import { encodeFunctionData, stringToHex, type Abi, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import { councilActOf, OPERATION, type SafeCall } from "./council-act.ts";
import { callOff, carryOut, fundBudget, schedule } from "./council-decision.ts";
import { effectsOf, wordsOfAct, type CouncilEffect } from "./council-effect.ts";
import { addressIn, CONTRACT_NAMES, parseDeployment, type ContractName } from "./deployment.ts";
import {
  accessManagerAbi,
  allowanceCapsAbi,
  councilAgendaAbi,
  geofenceAbi,
  heerlenEuroAbi,
  redemptionDeskAbi,
  taskRegistryAbi,
} from "./generated/abis.ts";

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
const encode = (abi: Abi, functionName: string, args: readonly unknown[]): Hex =>
  encodeFunctionData({ abi, functionName, args });
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
    const boundaries = Array.from({ length: 13 }, (_, month) => month) as never;
    const rules = { twoInspectorsFrom: 5000, recheckPercent: 5, smallReward: 2500, appealDays: 14 };
    const hash: Hex = `0x${"ab".repeat(32)}`;
    const euro = (data: Hex): SafeCall => ({ to: at("HeerlenEuro"), data });
    const caps = (data: Hex): SafeCall => ({ to: at("AllowanceCaps"), data });
    const manager = (data: Hex): SafeCall => ({ to: at("AccessManager"), data });
    const domain = stringToHex("care", { size: 32 });
    const every: [SafeCall, CouncilEffect][] = [
      [
        tasks(encode(taskRegistryAbi, "openBudget", [domain, 14n, 900, "Zorg"])),
        { kind: "open-budget", domain: "care", managerRole: 14n, ceiling: 900n, name: "Zorg" },
      ],
      [tasks(encode(taskRegistryAbi, "setCeiling", [2n, 700])), { kind: "ceiling", budgetId: 2n, ceiling: 700n }],
      [tasks(encode(taskRegistryAbi, "windDown", [99])), { kind: "wind-down", lastDay: 99 }],
      [tasks(encode(taskRegistryAbi, "setReviewRules", [rules])), { kind: "review-rules", rules }],
      [
        tasks(encode(taskRegistryAbi, "returnBudget", [2n, OTHER, 700n])),
        { kind: "return-budget", budgetId: 2n, treasury: OTHER, amount: 700n },
      ],
      [
        caps(encode(allowanceCapsAbi, "setYear", [2027, boundaries, 560])),
        { kind: "year", year: 2027, boundaries, hourlyMaximum: 560n },
      ],
      [caps(encode(allowanceCapsAbi, "removeYear", [2027])), { kind: "remove-year", year: 2027 }],
      [
        caps(encode(allowanceCapsAbi, "setLimits", [2027, 1, 21_000, 210_000])),
        { kind: "limits", year: 2027, tier: 1, monthly: 21_000n, yearly: 210_000n },
      ],
      [euro(encode(heerlenEuroAbi, "mint", [OTHER, 9n])), { kind: "issue", to: OTHER, amount: 9n }],
      [
        euro(encode(heerlenEuroAbi, "setStanding", [OTHER, 4])),
        { kind: "standing", account: OTHER, standing: "Association" },
      ],
      [
        euro(encode(heerlenEuroAbi, "setKeeper", [OTHER, 0b10001n])),
        { kind: "keeper", keeper: OTHER, standings: ["Outsider", "Association"] },
      ],
      [euro(encode(heerlenEuroAbi, "setMoves", [5n])), { kind: "moves", moves: 5n }],
      [
        euro(encode(heerlenEuroAbi, "confirmHold", [OTHER, 2, 77])),
        { kind: "hold", account: OTHER, reason: 2, until: 77 },
      ],
      [euro(encode(heerlenEuroAbi, "release", [OTHER])), { kind: "release", account: OTHER }],
      [euro(encode(heerlenEuroAbi, "confirmPause", [1, 77])), { kind: "pause", scope: "Spending", until: 77 }],
      [
        { to: at("RedemptionDesk"), data: encode(redemptionDeskAbi, "extendGuarantee", [88]) },
        { kind: "guarantee", until: 88 },
      ],
      [
        { to: at("CouncilAgenda"), data: encode(councilAgendaAbi, "recordLegalBasis", [hash, "Witboek"]) },
        { kind: "legal-basis", documents: hash, title: "Witboek" },
      ],
      [
        { to: at("Geofence"), data: encode(geofenceAbi, "setFence", [hash, "CBS"]) },
        { kind: "fence", source: "CBS" },
      ],
      [
        manager(encode(accessManagerAbi, "grantRole", [4n, OTHER, 60])),
        { kind: "grant-role", role: 4n, account: OTHER, delay: 60 },
      ],
      [manager(encode(accessManagerAbi, "revokeRole", [4n, OTHER])), { kind: "revoke-role", role: 4n, account: OTHER }],
    ];
    expect(effects(...every.map(([call]) => call))).toEqual(every.map(([, effect]) => effect));
  });

  it("names the rule that is scheduled, carried out or called off", () => {
    const data = encode(allowanceCapsAbi, "setLimits", [2027, 1, 21_000, 210_000]);
    const rule = { calls: [{ to: at("AllowanceCaps"), data }], sentence: "Stel de grenzen vast." };
    const change = { kind: "limits", year: 2027, tier: 1, monthly: 21_000n, yearly: 210_000n };
    const scheduled = schedule(deployment, rule);
    expect(scheduled.sentence).toBe("Kondig aan: Stel de grenzen vast.");
    expect(effects(...scheduled.calls)).toEqual([{ kind: "schedule-rule", change, when: 0 }]);
    expect(effects(...carryOut(deployment, rule).calls)).toEqual([{ kind: "carry-out-rule", change }]);
    expect(effects(...callOff(deployment, rule).calls)).toEqual([{ kind: "call-off-rule", change }]);
    const ofOthers = encode(accessManagerAbi, "cancel", [at("TaskRegistry"), at("AllowanceCaps"), data]);
    expect(effects({ to: at("AccessManager"), data: ofOthers })).toMatchObject([{ kind: "unknown" }]);
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
