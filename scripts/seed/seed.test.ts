import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { http, parseEventLogs, type Abi, type Log } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitmentOf } from "../../protocol/commitment.ts";
import { addressIn, type ContractName, type Deployment } from "../../protocol/deployment.ts";
import * as abis from "../../protocol/generated/abis.ts";
import { standings } from "../../protocol/generated/moves.ts";
import { claimStates, redemptionStates } from "../../protocol/generated/states.ts";
import { parseTaskContent } from "../../protocol/task-content.ts";
import { openTown } from "../../services/relay/src/town.ts";
import { readCity, readTasks } from "../city/city.ts";
import { approversOf, nextNonce, proposals, requireTurn } from "../council/agenda.ts";
import { connect, type ChainClient } from "../deploy/chain.ts";
import { LOCAL_CHAIN_ID } from "../deploy/deployment-path.ts";
import { chainOf, LOCAL_OWNERS, testAccount } from "../deploy/networks.ts";
import { ROLES } from "../../protocol/roles.ts";
import { openingRules } from "../deploy/opening-rules.ts";
import { deployTown } from "../deploy/town.ts";
import { startProcess, type Part } from "../dev/part.ts";
import { recordOf } from "./desk.ts";
import { APPLICANT, ASSOCIATION, residentsOf, SHOPS, STAFF } from "./people.ts";
import { seedTown, type Seeded } from "./seed.ts";

const CHAIN = fileURLToPath(new URL("../dev/chain.ts", import.meta.url));
const DESK_KEY = `0x${"5e".repeat(32)}` as const;
const DAY = 86_400n;

let folder: string;
let chain: Part;
let client: ChainClient;
let deployment: Deployment;
let seeded: Seeded;
let logs: Log[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wesh-seed-"));
  const url = `http://127.0.0.1:${await startChain()}`;
  client = connect(chainOf("test", LOCAL_CHAIN_ID, url), http(url), testAccount(0), 20);
  const path = join(folder, "deployment.json");
  const owners = LOCAL_OWNERS.map((index) => testAccount(index).address);
  const council = { owners, threshold: 2, salt: 0n };
  deployment = await deployTown(client, { network: "test", path, council, rules: openingRules() });
  const town = openTown(url, path);
  seeded = await seedTown({ client, deployment, town, deskKey: DESK_KEY, say: () => undefined });
  logs = await client.getLogs({ fromBlock: 0n });
});

afterAll(async () => {
  await chain.stop();
  rmSync(folder, { recursive: true });
});

async function startChain(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const log = join(folder, "chain.log");
  const isReady = async () => readFileSync(log, "utf8").includes("listening");
  chain = await startProcess({ name: "chain", command: [CHAIN, "--port", String(port)], log, isReady });
  return port;
}

const at = (name: ContractName) => addressIn(deployment, name);

/** How often an event of a contract happened. */
function count(name: ContractName, abi: Abi, eventName: string): number {
  const own = logs.filter(({ address }) => address.toLowerCase() === at(name).toLowerCase());
  return parseEventLogs({ abi, logs: own, eventName: eventName as never }).length;
}

const tasks = (eventName: string) => count("TaskRegistry", abis.taskRegistryAbi, eventName);
const euro = (eventName: string) => count("HeerlenEuro", abis.heerlenEuroAbi, eventName);

const balanceOf = (account: `0x${string}`) =>
  client.readContract({
    address: at("HeerlenEuro"),
    abi: abis.heerlenEuroAbi,
    functionName: "balanceOf",
    args: [account],
  });

/** Where the claim of a resident is, by their number and the task's key. */
async function stateOf(resident: number, key: string): Promise<string | undefined> {
  const all = readTasks();
  const domains = readCity().domains.map(({ code }) => code);
  const task = all.find((known) => known.key === key)!;
  const number = all.filter(({ domain }) => domain === task.domain).indexOf(task) + 1;
  const id = (BigInt(domains.indexOf(task.domain) + 1) << 32n) | BigInt(number);
  const args = [id, residentsOf(deployment)[resident - 1]!.wallet] as const;
  const registry = { address: at("TaskRegistry"), abi: abis.taskRegistryAbi } as const;
  const { state } = await client.readContract({ ...registry, functionName: "claimOf", args });
  return claimStates[state];
}

describe("the seeded town", () => {
  it("was opened by the council: every decision on the agenda, approved by two owners and executed, but the last", async () => {
    const agenda = await proposals(client, deployment);
    const executed = agenda.length - 1;
    expect(executed).toBe(13);
    expect(count("Safe", abis.safeAbi, "ExecutionSuccess")).toBe(executed);
    expect(count("Safe", abis.safeAbi, "ApproveHash")).toBe(2 * executed + 1);
    expect(await nextNonce(client, deployment)).toBe(BigInt(agenda.length));
    const last = agenda.at(-1);
    await expect(requireTurn(client, deployment, { ...last!.act })).resolves.toBeUndefined();
    await expect(approversOf(client, deployment, last!.hash)).rejects.toThrow("1 of the 2 approvals");
    await expect(requireTurn(client, deployment, agenda[0]!.act)).rejects.toThrow("executed already");
  });

  it("gave everybody in office their role and the deployer none", async () => {
    const hasRole = async (role: bigint, index: number) => {
      const args = [role, testAccount(index).address] as const;
      const call = { address: at("AccessManager"), abi: abis.accessManagerAbi, functionName: "hasRole", args } as const;
      return (await client.readContract(call))[0];
    };
    for (const { index, grants } of STAFF) expect(await hasRole(ROLES[grants[0]!], index)).toBe(true);
    for (const role of Object.values(ROLES)) expect(await hasRole(role, 0)).toBe(false);
  });

  it("has every cent in one home", async () => {
    const homes = [
      at("Safe"),
      at("TaskRegistry"),
      at("RedemptionDesk"),
      testAccount(ASSOCIATION.index).address,
      ...residentsOf(deployment).map(({ wallet }) => wallet),
      ...[...SHOPS, APPLICANT].map(({ index }) => testAccount(index).address),
    ];
    const cents = await Promise.all(homes.map(balanceOf));
    const burned = 350n + 695n; // what the bank paid of the first batch
    expect(cents.reduce((sum, balance) => sum + balance, 0n)).toBe(BigInt(readCity().issued) - burned);
    expect(cents[0]).toBeGreaterThan(0n);
  });

  it("has the tasks of the city and of an association, readable in three languages", () => {
    const published = parseEventLogs({ abi: abis.taskRegistryAbi, logs, eventName: "TaskPublished" });
    expect(published).toHaveLength(43);
    for (const { args } of published) expect(parseTaskContent(args.content).ok).toBe(true);
  });

  it("has twelve shops and one that waits", () => {
    expect(count("MerchantRegistry", abis.merchantRegistryAbi, "MerchantApproved")).toBe(12);
    expect(count("MerchantRegistry", abis.merchantRegistryAbi, "MerchantApplied")).toBe(13);
  });

  it("knows its residents by commitments under the desk's key only", async () => {
    const [first] = residentsOf(deployment);
    const args = [await commitmentOf(DESK_KEY, recordOf(1))] as const;
    const registry = { address: at("ResidentRegistry"), abi: abis.residentRegistryAbi } as const;
    expect(await client.readContract({ ...registry, functionName: "walletOf", args })).toBe(first!.wallet);
    expect(count("ResidentRegistry", abis.residentRegistryAbi, "ResidentEnrolled")).toBe(6);
  });

  it("lived a week with everything that can happen in it", () => {
    expect(tasks("WorkApproved")).toBeGreaterThanOrEqual(16);
    expect(tasks("WorkRejected")).toBe(2);
    expect(tasks("ClaimWithdrawn")).toBe(1);
    expect(tasks("ClaimLapsed")).toBe(1);
    expect(tasks("LeaseExtended")).toBe(1);
    expect(tasks("ShareAgreed")).toBe(3);
    expect(tasks("RewardShared")).toBe(3);
    expect(euro("Paid")).toBeGreaterThanOrEqual(12);
    expect(euro("Refunded")).toBe(2);
    const wallets = count("ResidentWalletFactory", abis.residentWalletFactoryAbi, "WalletDeployed");
    expect(wallets).toBe(5); // one resident has not spent anything yet
  });

  it("paid an association, gave a declined reward back, and paid work after it was handed in again", async () => {
    expect(await balanceOf(testAccount(ASSOCIATION.index).address)).toBe(1000n);
    expect(tasks("SlotReturned")).toBe(1);
    expect(await stateOf(1, "bin-vrieheide")).toBe("Paid");
    expect(await stateOf(5, "garden-beersdal")).toBe("Paid");
    expect(await stateOf(4, "fence-meezenbroek")).toBe("Paid"); // as a member of the group
  });

  it("leaves work to inspect, with its photos, and claims that run", async () => {
    expect(seeded.waiting.length).toBeGreaterThanOrEqual(6);
    for (const { photos } of seeded.waiting) expect(photos).toHaveLength(2);
    expect(await stateOf(3, "stage-centrum")).toBe("Approved"); // by the first of two inspectors
    expect(await stateOf(6, "bikes-station")).toBe("Appealed");
    expect(["Submitted", "Doubled"]).toContain(await stateOf(2, "call-round")); // beyond its review clock
    for (const task of ["weeds-heerlerheide", "fence-meezenbroek"]) expect(await stateOf(2, task)).toBe("Claimed");
    expect(await stateOf(3, "walk-centrum")).toBe("Claimed"); // again, in the next week of its series
  });

  it("redeems: one batch is paid but for an item that went back, one waits for the bank, one takes more", async () => {
    const desk = { address: at("RedemptionDesk"), abi: abis.redemptionDeskAbi } as const;
    const states = [1n, 2n, 3n, 4n, 5n, 6n].map((id) =>
      client.readContract({ ...desk, functionName: "redemptionOf", args: [id] }),
    );
    const names = (await Promise.all(states)).map(({ state }) => redemptionStates[state]);
    expect(names).toEqual(["Paid", "Paid", "Returned", "Frozen", "Frozen", "Open"]);
    expect(await client.readContract({ ...desk, functionName: "guaranteedUntil" })).toBeGreaterThan(Date.now() / 1000);
  });

  it("held a resident whose hold has lapsed, and knows its legal basis", async () => {
    expect(euro("AccountHeld")).toBe(2); // by the guardian, and by the council until the next morning
    const args = [residentsOf(deployment)[4]!.wallet] as const;
    const question = {
      address: at("HeerlenEuro"),
      abi: abis.heerlenEuroAbi,
      functionName: "standingOf",
      args,
    } as const;
    expect(standings[await client.readContract(question)]).toBe("Resident");
    expect(count("CouncilAgenda", abis.councilAgendaAbi, "LegalBasisRecorded")).toBe(1);
  });

  it("announces next year's limits, which count in a week and not before", async () => {
    const announced = count("AccessManager", abis.accessManagerAbi, "OperationScheduled");
    expect(announced).toBe(4); // the year and the limits of three tiers
    const last = openingRules().years.at(-1)!;
    const args = [last.year + 1] as const;
    const caps = { address: at("AllowanceCaps"), abi: abis.allowanceCapsAbi } as const;
    const [[begin]] = await client.readContract({ ...caps, functionName: "yearOf", args });
    expect(begin).toBe(0);
  });

  it("spans more than a week and ends in the present", async () => {
    const [first, last] = await Promise.all([client.getBlock({ blockNumber: 1n }), client.getBlock()]);
    expect(last.timestamp - first.timestamp).toBeGreaterThan(7n * DAY);
    const real = BigInt(Math.floor(Date.now() / 1000));
    expect(real - last.timestamp).toBeLessThan(300n);
    expect(last.timestamp - real).toBeLessThan(60n);
  });
});
