import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { network } from "hardhat";
import { custom, encodeFunctionData, type Abi, type Hex } from "viem";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { carryOut, schedule, type Decision } from "../../protocol/council-decision.ts";
import { setLimits, setReviewRules, setYear } from "../../protocol/council-rules.ts";
import { addressIn, type ContractName, type Deployment } from "../../protocol/deployment.ts";
import * as abis from "../../protocol/generated/abis.ts";
import { decodeRefusal } from "../../protocol/refusal.ts";
import { ROLES } from "../../protocol/roles.ts";
import { nextNonce } from "../council/agenda.ts";
import { decide } from "../council/decision.ts";
import { handOf } from "../council/hand.ts";
import { connect, type ChainClient } from "./chain.ts";
import { LOCAL_CHAIN_ID } from "./deployment-path.ts";
import { chainOf, LOCAL_OWNERS, testAccount } from "./networks.ts";
import { followingYear, openingRules } from "./opening-rules.ts";
import { deployTown } from "./town.ts";

const DAY = 86_400;
const SETBACK = 5 * DAY; // the AccessManager lets a new delay count only then
const WEEK = 7 * DAY;

const folder = mkdtempSync(join(tmpdir(), "wesh-rules-"));
const chain = chainOf("test", LOCAL_CHAIN_ID, "http://127.0.0.1");
const rules = openingRules();
const nextYear = followingYear(rules.years.at(-1)!);

let open: (account: number) => ChainClient;
let client: ChainClient;
let deployment: Deployment;
let snapshot: Hex;

beforeAll(async () => {
  const { provider } = await network.create("node");
  open = (account) => connect(chain, custom(provider, { retryCount: 0 }), testAccount(account), 10);
  client = open(0);
  const owners = LOCAL_OWNERS.map((index) => testAccount(index).address);
  const plan = { network: "test", path: join(folder, "town.json"), council: { owners, threshold: 2, salt: 0n }, rules };
  deployment = await deployTown(client, plan);
  await pass(SETBACK);
});

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => (snapshot = await request<Hex>("evm_snapshot")));
afterEach(() => request("evm_revert", snapshot));

const at = (name: ContractName) => addressIn(deployment, name);

function request<Answer>(method: string, ...params: unknown[]): Promise<Answer> {
  return client.request({ method: method as never, params: params as never }) as Promise<Answer>;
}

async function pass(seconds: number): Promise<void> {
  await request("evm_increaseTime", seconds);
  await request("evm_mine");
}

/** The council decides: proposed, approved by two owners and executed on its Safe. */
async function council(decision: Decision): Promise<void> {
  const hands = [handOf(open(1)), handOf(open(2))] as const;
  await decide(hands, deployment, decision, await nextNonce(client, deployment));
}

const encode = (abi: Abi, functionName: string, args: readonly unknown[]): Hex =>
  encodeFunctionData({ abi, functionName, args });

const byManager = (functionName: string, ...args: unknown[]): Decision => ({
  calls: [{ to: at("AccessManager"), data: encode(abis.accessManagerAbi, functionName, args) }],
  sentence: functionName,
});

/** Why the council's Safe cannot make a call now; undefined when it can. */
async function refusalOf({ calls: [call] }: Decision): Promise<string | undefined> {
  try {
    await client.call({ account: at("Safe"), to: call!.to, data: call!.data });
    return undefined;
  } catch (failure) {
    return decodeRefusal(failure)?.name;
  }
}

const isRule = (name: ContractName, functionName: string, args: readonly unknown[], abi: Abi) =>
  [functionName, () => ({ calls: [{ to: at(name), data: encode(abi, functionName, args) }], sentence: "x" })] as const;

const RULES: (readonly [string, () => Decision])[] = [
  isRule("HeerlenEuro", "setMoves", [1n], abis.heerlenEuroAbi),
  isRule("HeerlenEuro", "setKeeper", [testAccount(5).address, 2n], abis.heerlenEuroAbi),
  isRule("Geofence", "setFence", [rules.fence.ring, "another source"], abis.geofenceAbi),
  isRule("AllowanceCaps", "removeYear", [2030], abis.allowanceCapsAbi),
  ["setYear", () => setYear(deployment, nextYear)],
  ["setLimits", () => setLimits(deployment, 2027, { tier: 1, monthly: 1, yearly: 2 })],
  ["setReviewRules", () => setReviewRules(deployment, { ...rules.review, appealDays: 1 })],
];

describe("a rule", () => {
  it.each(RULES)("of %s is not the council's to change at once", async (_name, decisionOf) => {
    expect(await refusalOf(decisionOf())).toBe("AccessManagerNotScheduled");
  });

  it("counts a week after the council announced it, once", async () => {
    const decision = setYear(deployment, nextYear);
    const year = { address: at("AllowanceCaps"), abi: abis.allowanceCapsAbi, functionName: "yearOf" } as const;
    await council(schedule(deployment, decision));
    await pass(WEEK - 60);
    expect(await refusalOf(carryOut(deployment, decision))).toBe("AccessManagerNotReady");
    await pass(60);
    await council(carryOut(deployment, decision));
    const [, hourlyMaximum] = await client.readContract({ ...year, args: [nextYear.year] });
    expect(hourlyMaximum).toBe(nextYear.hourlyMaximum);
    expect(await refusalOf(carryOut(deployment, decision))).toBe("AccessManagerNotScheduled");
  });

  it("that was announced and forgotten for another week is void", async () => {
    const decision = setLimits(deployment, 2027, { tier: 1, monthly: 1, yearly: 2 });
    await council(schedule(deployment, decision));
    await pass(2 * WEEK);
    expect(await refusalOf(carryOut(deployment, decision))).toBe("AccessManagerExpired");
  });
});

describe("around the week there is no way for the council", () => {
  const setMoves = () => RULES[0]![1]();
  const selector = () => setMoves().calls[0]!.data.slice(0, 10) as Hex;

  it.each([
    [
      "giving the function to another role",
      () => byManager("setTargetFunctionRole", at("HeerlenEuro"), [selector()], 0n),
    ],
    ["closing the contract", () => byManager("setTargetClosed", at("HeerlenEuro"), true)],
    ["another authority", () => byManager("updateAuthority", at("HeerlenEuro"), at("Safe"))],
  ])("by %s", async (_way, decisionOf) => {
    expect(await refusalOf(decisionOf())).toBe("AccessManagerNotScheduled");
  });

  it.each<[string, () => Decision[]]>([
    ["a shorter delay of its own", () => [byManager("grantRole", ROLES.RULES, at("Safe"), 0)]],
    [
      "leaving the role and coming back without a delay",
      () => [byManager("revokeRole", ROLES.RULES, at("Safe")), byManager("grantRole", ROLES.RULES, at("Safe"), 0)],
    ],
    [
      "letting new holders of the role begin at once",
      () => [
        byManager("setGrantDelay", ROLES.RULES, 0),
        byManager("revokeRole", ROLES.RULES, at("Safe")),
        byManager("grantRole", ROLES.RULES, at("Safe"), 0),
      ],
    ],
    ["no delay of the contract's admin", () => [byManager("setTargetAdminDelay", at("HeerlenEuro"), 0)]],
  ])("by %s: nothing of it counts for a week", async (_way, decisionsOf) => {
    for (const decision of decisionsOf()) await council(decision);
    const remap = byManager("setTargetFunctionRole", at("HeerlenEuro"), [selector()], 0n);
    for (const elapsed of [0, WEEK - 300]) {
      await pass(elapsed);
      expect(await refusalOf(setMoves())).toBeDefined();
      expect(await refusalOf(remap)).toBe("AccessManagerNotScheduled");
    }
  });

  it("by making somebody else admin: they begin in a week, as everybody sees", async () => {
    await council(byManager("grantRole", ROLES.COUNCIL, testAccount(9).address, 0));
    const args = [ROLES.COUNCIL, testAccount(9).address] as const;
    const manager = { address: at("AccessManager"), abi: abis.accessManagerAbi } as const;
    expect(await client.readContract({ ...manager, functionName: "hasRole", args })).toEqual([false, 0]);
  });
});

describe("what the council does at once", () => {
  it.each<[string, () => Decision]>([
    ["gives an office", () => byManager("grantRole", ROLES.TREASURER, testAccount(9).address, 0)],
    [
      "issues money",
      () => ({
        calls: [{ to: at("HeerlenEuro"), data: encode(abis.heerlenEuroAbi, "mint", [at("Safe"), 1n]) }],
        sentence: "x",
      }),
    ],
    [
      "pauses",
      () => ({
        calls: [{ to: at("HeerlenEuro"), data: encode(abis.heerlenEuroAbi, "pause", [1]) }],
        sentence: "x",
      }),
    ],
  ])("%s", async (_what, decisionOf) => {
    expect(await refusalOf(decisionOf())).toBeUndefined();
  });
});
