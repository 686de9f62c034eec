import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { bytesToHex } from "viem";
import type { Deployment } from "../../protocol/deployment.ts";
import { openTown } from "../../services/relay/src/town.ts";
import { deploymentPath, LOCAL_CHAIN_ID } from "../deploy/deployment-path.ts";
import { localClient, openNetwork } from "../deploy/networks.ts";
import { openingRules } from "../deploy/opening-rules.ts";
import { deployTown } from "../deploy/town.ts";
import { storePhotos } from "../seed/evidence.ts";
import { townAccounts, type TownAccount } from "../seed/people.ts";
import { seedTown } from "../seed/seed.ts";
import { buildApp, buildContracts, buildSubgraph, type BuildRun } from "./builds.ts";
import { requireFreePorts } from "./free-ports.ts";
import { blockOf, runsInDocker, startGraphNode } from "./graph-node.ts";
import { openParts, type OpenParts } from "./open-parts.ts";
import type { PartFailed } from "./part-failed.ts";
import { local, townPorts, type TownPorts } from "./ports.ts";
import { startApp, startChain, startEvidence, startRelay } from "./processes.ts";
import { openProgress, type Progress, type Screen } from "./progress.ts";
import { writeAccounts, writeDeskKey } from "./town-files.ts";
import { logFile, townFolder } from "./town-folder.ts";

/** How a town is started. */
export interface TownOptions {
  /** Without it everything but the dApp is started, for whoever serves that from its sources. */
  app?: boolean;
  /** Where progress is shown. */
  screen?: Screen;
  /** Stops the town, also while it is starting. */
  signal?: AbortSignal;
}

/** A town that runs. */
export interface Town {
  /** The address to open; none without the dApp. */
  address?: string;
  services: Record<string, string>;
  deployment: Deployment;
  accounts: TownAccount[];
  /** The folder of logs and of everything this town wrote. */
  folder: string;
  /** Settles when a part has failed and all others are stopped. */
  failure: Promise<PartFailed>;
  /** Stops every part. */
  stop(): Promise<void>;
}

const LINES = [
  "contracts",
  "chain",
  "deploy",
  "seed",
  "relay",
  "evidence",
  "subgraph",
  "indexer",
  "catching up",
  "dApp",
] as const;

/**
 * Starts a whole town on this machine and ends when it can be used: chain, contracts, a week of history, relay, evidence
 * service, indexer and dApp. When it cannot start, or `signal` says so, nothing of it is left running.
 */
export async function startTown({ app = true, screen = process.stdout, signal }: TownOptions = {}): Promise<Town> {
  const ports = townPorts();
  await requireFreePorts(app ? ports : withoutApp(ports));
  rmSync(`${townFolder()}logs`, { recursive: true, force: true });
  mkdirSync(`${townFolder()}logs`, { recursive: true });
  const parts = openParts();
  const interrupted = new Promise<never>((_resolve, reject) => {
    signal?.addEventListener("abort", () => void parts.stop().then(() => reject(new Error("The town was stopped."))));
  });
  interrupted.catch(() => undefined); // a town that runs has nobody waiting for this
  const progress = openProgress(app ? LINES : LINES.filter((line) => line !== "dApp"), screen);
  try {
    const failed = parts.failure.then((failure) => Promise.reject(failure));
    return await Promise.race([failed, interrupted, open({ parts, ports, progress, app })]);
  } catch (problem) {
    await parts.stop();
    throw problem;
  } finally {
    progress.close();
  }
}

function withoutApp({ app: _app, ...behind }: TownPorts): Omit<TownPorts, "app"> {
  return behind;
}

interface Site {
  parts: OpenParts;
  ports: TownPorts;
  progress: Progress;
  app: boolean;
}

async function open(site: Site): Promise<Town> {
  const { parts, ports } = site;
  const [deployment] = await Promise.all([openBehind(site), site.app ? openApp(site) : undefined]);
  return {
    ...(site.app ? { address: `http://localhost:${ports.app}` } : {}),
    services: {
      chain: local(ports.rpc),
      relay: local(ports.relay),
      evidence: local(ports.evidence),
      indexer: `${local(ports.graphql)}/graphql`,
    },
    deployment,
    accounts: townAccounts(),
    folder: townFolder(),
    failure: parts.failure.then((failure) => parts.stop().then(() => failure)),
    stop: parts.stop,
  };
}

/** Everything behind the dApp: first the chain and what is on it, then what reads and serves it, beside the seed. */
async function openBehind(site: Site): Promise<Deployment> {
  const { parts, ports, progress } = site;
  await Promise.all([
    progress.step("contracts", (say) => buildWith(parts, "contracts", say, buildContracts)),
    progress.step("chain", async (say) => {
      // Containers reach a Linux host from outside its loopback.
      const hostname = runsInDocker() && process.platform === "linux" ? "0.0.0.0" : "127.0.0.1";
      await parts.start("chain", logFile("chain"), () => startChain(ports, hostname));
      say(local(ports.rpc));
    }),
  ]);
  const deployment = await progress.step("deploy", deploy);
  const evidence = progress.step("evidence", async (say) => {
    await parts.start("evidence", logFile("evidence"), () => startEvidence(ports));
    say(local(ports.evidence));
  });
  await Promise.all([
    evidence,
    progress.step("relay", async (say) => {
      await parts.start("relay", logFile("relay"), () => startRelay(ports));
      say(local(ports.relay));
    }),
    progress.step("seed", (say) => seed(site, deployment, evidence, say)),
    openIndexer(site, deployment),
  ]);
  await progress.step("catching up", (say) => catchUp(ports, parts.signal, say));
  return deployment;
}

async function openApp({ parts, ports, progress }: Site): Promise<void> {
  await progress.step("dApp", async (say) => {
    await buildWith(parts, "dApp", say, buildApp);
    await parts.start("dApp", logFile("dApp"), () => startApp(ports));
    say(`http://localhost:${ports.app}`);
  });
}

async function openIndexer({ parts, ports, progress }: Site, deployment: Deployment): Promise<void> {
  await progress.step("subgraph", (say) => buildWith(parts, "subgraph", say, (run) => buildSubgraph(deployment, run)));
  await progress.step("indexer", async (say) => {
    const log = createWriteStream(logFile("indexer"));
    const { signal } = parts;
    const options = { rpcUrl: local(ports.rpc), log, ports, signal };
    await parts.start("indexer", logFile("indexer"), () => startGraphNode(options));
    say(`${local(ports.graphql)}/graphql`);
  });
}

async function buildWith(
  parts: OpenParts,
  name: string,
  say: (note: string) => void,
  build: (run: BuildRun) => Promise<boolean>,
): Promise<void> {
  say("looking for changes");
  const built = await build({ name, log: logFile(`build-${name}`), say, signal: parts.signal });
  say(built ? "built anew" : "nothing changed");
}

async function deploy(say: (note: string) => void): Promise<Deployment> {
  const { client, council } = await openNetwork("local", process.env);
  const deployment = await deployTown(client, {
    network: "local",
    path: deploymentPath(LOCAL_CHAIN_ID),
    council,
    rules: openingRules(),
    log: say,
  });
  say(deploymentPath(LOCAL_CHAIN_ID));
  return deployment;
}

async function seed(
  { ports }: Site,
  deployment: Deployment,
  evidence: Promise<void>,
  say: (note: string) => void,
): Promise<void> {
  const deskKey = bytesToHex(randomBytes(32));
  writeDeskKey(deskKey);
  writeAccounts(townAccounts());
  const town = openTown(local(ports.rpc), deploymentPath(LOCAL_CHAIN_ID));
  const { carrier, waiting } = await seedTown({ client: localClient(0), deployment, town, deskKey, say });
  await evidence;
  await storePhotos(local(ports.evidence), carrier, waiting);
  say("a week of history");
}

/** Waits until the indexer has read what the seed wrote. */
async function catchUp({ graphql }: TownPorts, signal: AbortSignal, say: (note: string) => void): Promise<void> {
  const head = Number(await localClient(0).getBlockNumber());
  while (!signal.aborted) {
    const block = await blockOf(`${local(graphql)}/graphql`);
    say(`block ${block ?? 0} of ${head}`);
    if (block !== undefined && block >= head) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
