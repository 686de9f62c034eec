import { execFileSync } from "node:child_process";
import type { Address } from "viem";
import { parseDeployment, type ContractName, type Deployment } from "../../protocol/deployment.ts";
import { handOver, isHandedOver, openTown } from "./access.ts";
import { compilerOf, ownArtifact } from "./artifacts.ts";
import { hasCode, type ChainClient } from "./chain.ts";
import { requirePasskeyChain } from "./chain-checks.ts";
import { HEERLEN_EURO_ARTIFACT, deployContracts, type Progress } from "./contracts.ts";
import { entry, readDraft, writeDraft, type Draft } from "./deployment-file.ts";
import { ENTRY_POINT, ensureEntryPoint } from "./entry-point.ts";
import type { OpeningRules } from "./opening-rules.ts";
import { createSafe, ensureSafePart, type Landed } from "./safe.ts";

const SETBACK = 5 * 86_400;

/** What a town is made of, beside its contracts. */
export interface TownPlan {
  network: string;
  /** Where the deployment file is written. */
  path: string;
  council: { owners: readonly Address[]; threshold: number; salt: bigint };
  rules: OpeningRules;
  log?: (line: string) => void;
}

/**
 * Brings a town onto a chain and ends with the deployer holding nothing. Deploys only what is missing, writes the file
 * after every contract, and so goes on where an interrupted run stopped.
 */
export async function deployTown(client: ChainClient, plan: TownPlan): Promise<Deployment> {
  await requirePasskeyChain(client);
  const progress = await openProgress(client, plan);
  await deploySurroundings(client, plan, progress);
  await deployContracts(client, progress);
  if (!(await isHandedOver(client, progress.addressOf))) {
    plan.log?.("keepers, fence and rules");
    await openTown(client, progress.addressOf, plan.rules);
    plan.log?.("roles and their delays, and the council as admin");
    await handOver(client, progress.addressOf, plan.rules);
    plan.log?.(`until ${await delaysCountFrom(client)} the council can still go around the wait of a rule`);
  }
  return progress.finish();
}

/** The AccessManager lets new delays count only five days after they were set (`minSetback`). */
async function delaysCountFrom(client: ChainClient): Promise<string> {
  const { timestamp } = await client.getBlock();
  return new Date((Number(timestamp) + SETBACK) * 1000).toISOString();
}

/** What others wrote: EntryPoint 0.8 and the Safe. */
async function deploySurroundings(client: ChainClient, plan: TownPlan, progress: TownProgress): Promise<void> {
  const entryPoint = await ensureEntryPoint(client);
  progress.found("EntryPoint", {
    address: ENTRY_POINT,
    block: entryPoint?.block ?? 0n,
    transaction: entryPoint?.transaction ?? null,
  });
  progress.found(
    "MultiSendCallOnly",
    await ensureSafePart(client, "MultiSendCallOnly", progress.known("MultiSendCallOnly")),
  );
  const known = progress.known("Safe");
  if (!known || !(await hasCode(client, known))) progress.found("Safe", await createSafe(client, plan.council));
}

interface TownProgress extends Progress {
  /** Notes a contract that may have been on the chain before this run. */
  found(name: ContractName, contract: Landed): void;
  /** Completes the file and checks it. */
  finish(): Deployment;
}

async function openProgress(client: ChainClient, plan: TownPlan): Promise<TownProgress> {
  const draft = await usableDraft(client, plan);
  const fresh = new Set<ContractName>();
  const known = (name: ContractName) => draft.contracts[name]?.address;
  const recordOf = (name: ContractName): Landed => {
    const record = draft.contracts[name];
    if (!record) throw new Error(`${name} is not on the chain yet.`);
    return { ...record, block: BigInt(record.block) };
  };
  const landed = (name: ContractName, { address, block, transaction }: Landed) => {
    fresh.add(name);
    draft.contracts[name] = entry(address, block, transaction);
    writeDraft(plan.path, draft);
    plan.log?.(`${name} at ${address}`);
  };
  return {
    known,
    landed,
    isNew: (name) => fresh.has(name),
    addressOf: (name) => recordOf(name).address,
    recordOf,
    found: (name, contract) => {
      if (contract.transaction !== null || known(name) !== contract.address) landed(name, contract);
    },
    finish: () => {
      if (fresh.size > 0) writeDraft(plan.path, Object.assign(draft, { startBlock: startBlockOf(draft) }));
      return parseDeployment(draft);
    },
  };
}

/** The earlier run's file, unless the chain it tells of is gone (a local chain forgets when it stops). */
async function usableDraft(client: ChainClient, plan: TownPlan): Promise<Draft> {
  const earlier = readDraft(plan.path);
  const manager = earlier?.contracts.AccessManager?.address;
  if (earlier && manager && (await hasCode(client, manager))) return earlier;
  return {
    chainId: client.chain.id,
    network: plan.network,
    startBlock: 0,
    commit: commit(),
    compiler: compilerOf(ownArtifact(HEERLEN_EURO_ARTIFACT)),
    deployedAt: new Date().toISOString(),
    contracts: {},
  };
}

/** The first block in which anything of this town happened. */
function startBlockOf({ contracts }: Draft): number {
  const blocks = Object.values(contracts).flatMap(({ block, transaction }) => (transaction === null ? [] : [block]));
  return Math.min(...blocks);
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "unknown"; // a release archive has no history
  }
}
