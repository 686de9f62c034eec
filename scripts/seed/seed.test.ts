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
import { parseTaskContent } from "../../protocol/task-content.ts";
import { openTown } from "../../services/relay/src/town.ts";
import { readBoundary, readCity } from "../city/city.ts";
import { approversOf, nextNonce, proposals, requireTurn } from "../council/agenda.ts";
import { connect, type ChainClient } from "../deploy/chain.ts";
import { LOCAL_CHAIN_ID } from "../deploy/deployment-path.ts";
import { chainOf, LOCAL_OWNERS, testAccount } from "../deploy/networks.ts";
import { ROLES } from "../../protocol/roles.ts";
import { deployTown } from "../deploy/town.ts";
import { startProcess, type Part } from "../dev/part.ts";
import { recordOf } from "./desk.ts";
import { APPLICANT, MANAGERS, residentsOf, SHOPS } from "./people.ts";
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
  const { ring, source } = readBoundary();
  const owners = LOCAL_OWNERS.map((index) => testAccount(index).address);
  const rules = { ring, source, hourlyMaximum: readCity().rules.hourlyMaximum };
  deployment = await deployTown(client, { network: "test", path, council: { owners, threshold: 2, salt: 0n }, rules });
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

describe("the seeded town", () => {
  it("was opened by the council: every decision on the agenda, approved by two owners and executed, but the last", async () => {
    const agenda = await proposals(client, deployment);
    expect(agenda).toHaveLength(8);
    expect(count("Safe", abis.safeAbi, "ExecutionSuccess")).toBe(7);
    expect(count("Safe", abis.safeAbi, "ApproveHash")).toBe(2 * 7 + 1);
    expect(await nextNonce(client, deployment)).toBe(8n);
    const last = agenda.at(-1);
    await expect(requireTurn(client, deployment, { ...last!.act })).resolves.toBeUndefined();
    await expect(approversOf(client, deployment, last!.hash)).rejects.toThrow("1 of the 2 approvals");
    await expect(requireTurn(client, deployment, agenda[0]!.act)).rejects.toThrow("executed already");
  });

  it("gave the managers their roles and the deployer none", async () => {
    const hasRole = async (role: bigint, index: number) => {
      const args = [role, testAccount(index).address] as const;
      const call = { address: at("AccessManager"), abi: abis.accessManagerAbi, functionName: "hasRole", args } as const;
      return (await client.readContract(call))[0];
    };
    for (const { index, grants } of MANAGERS) expect(await hasRole(ROLES[grants[0]!], index)).toBe(true);
    for (const role of Object.values(ROLES)) expect(await hasRole(role, 0)).toBe(false);
  });

  it("has every cent in one home", async () => {
    const homes = [
      at("Safe"),
      at("TaskRegistry"),
      ...residentsOf(deployment).map(({ wallet }) => wallet),
      ...[...SHOPS, APPLICANT].map(({ index }) => testAccount(index).address),
    ];
    const cents = await Promise.all(homes.map(balanceOf));
    expect(cents.reduce((sum, balance) => sum + balance, 0n)).toBe(BigInt(readCity().issued));
    expect(cents[0]).toBeGreaterThan(0n);
  });

  it("has the forty tasks of the city, readable in three languages", () => {
    const published = parseEventLogs({ abi: abis.taskRegistryAbi, logs, eventName: "TaskPublished" });
    expect(published).toHaveLength(40);
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
    expect(tasks("WorkApproved")).toBeGreaterThanOrEqual(12);
    expect(tasks("WorkRejected")).toBe(1);
    expect(tasks("ClaimWithdrawn")).toBe(1);
    expect(tasks("ClaimLapsed")).toBe(1);
    expect(euro("Paid")).toBeGreaterThanOrEqual(12);
    expect(euro("Refunded")).toBe(2);
    const wallets = count("ResidentWalletFactory", abis.residentWalletFactoryAbi, "WalletDeployed");
    expect(wallets).toBe(5); // one resident has not spent anything yet
  });

  it("leaves work to inspect, with its photos, and claims that run", () => {
    expect(seeded.waiting.length).toBeGreaterThanOrEqual(3);
    for (const { photos } of seeded.waiting) expect(photos).toHaveLength(2);
    const settled = tasks("WorkSubmitted") + tasks("ClaimWithdrawn") + tasks("ClaimLapsed");
    expect(tasks("TaskClaimed") - settled).toBeGreaterThanOrEqual(3);
  });

  it("spans more than a week and ends in the present", async () => {
    const [first, last] = await Promise.all([client.getBlock({ blockNumber: 1n }), client.getBlock()]);
    expect(last.timestamp - first.timestamp).toBeGreaterThan(7n * DAY);
    const real = BigInt(Math.floor(Date.now() / 1000));
    expect(real - last.timestamp).toBeLessThan(300n);
    expect(last.timestamp - real).toBeLessThan(60n);
  });
});
