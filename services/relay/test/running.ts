import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { http, type Hex } from "viem";
import { actToJson, type Act, type ActStatus } from "@wesh/protocol/acts.ts";
import { connect, type ChainClient } from "../../../scripts/deploy/chain.ts";
import { LOCAL_CHAIN_ID } from "../../../scripts/deploy/deployment-path.ts";
import { chainOf, testAccount, testPrivateKey } from "../../../scripts/deploy/networks.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A real Hardhat node in a process of its own. */
export interface Node {
  url: string;
  client: ChainClient;
  stop: () => Promise<void>;
}

/** Starts a chain and waits until it answers. */
export async function startNode(): Promise<Node> {
  const port = await freePort();
  const child = spawn("npx", ["hardhat", "node", "--port", String(port)], { cwd: ROOT, detached: true });
  const url = `http://127.0.0.1:${port}`;
  const client = connect(chainOf("test", LOCAL_CHAIN_ID, url), http(url, { retryCount: 0 }), testAccount(0), 20);
  await until(async () => (await client.getBlockNumber()) >= 0n);
  return { url, client, stop: () => kill(child, "SIGTERM") };
}

/** A relay in a process of its own, on a deployment and a folder that outlive it. */
export interface Running {
  url: string;
  log: () => string;
  post: (act: Act) => Promise<{ status: number; body: Answer }>;
  statusOf: (digest: Hex) => Promise<ActStatus>;
  settled: (digest: Hex) => Promise<ActStatus>;
  kill: (signal: NodeJS.Signals) => Promise<void>;
}

type Answer = Partial<ActStatus> & { refusal?: { name: string; args: unknown[] } };

/** What a relay is started with. */
export interface Place {
  rpcUrl: string;
  deploymentFile: string;
  dataFolder: string;
  keys: Hex[];
}

/** A folder with the deployment file and room for a journal. */
export function placeFor(rpcUrl: string, deployment: unknown, senders: number[]): Place {
  const folder = mkdtempSync(join(tmpdir(), "wesh-relay-"));
  const deploymentFile = join(folder, "deployment.json");
  writeFileSync(deploymentFile, JSON.stringify(deployment));
  const keys = senders.map(testPrivateKey);
  return { rpcUrl, deploymentFile, dataFolder: join(folder, "data"), keys };
}

/** Starts the relay as its users do and waits until it is healthy. */
export async function startRelay(place: Place, settings: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const env = {
    ...process.env,
    RPC_URL: place.rpcUrl,
    DEPLOYMENT_FILE: place.deploymentFile,
    RELAY_DATA_DIR: place.dataFolder,
    RELAY_KEYS: place.keys.join(","),
    RELAY_POLL_MS: "50",
    PORT: String(port),
    ...settings,
  };
  const child = spawn(process.execPath, [MAIN], { env });
  let log = "";
  child.stdout.on("data", (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${url}/health`)).ok).catch(() => {
    throw new Error(`the relay did not start: ${log}`);
  });
  const statusOf = async (digest: Hex) => (await (await fetch(`${url}/acts/${digest}`)).json()) as ActStatus;
  return {
    url,
    log: () => log,
    statusOf,
    async post(act) {
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${url}/acts`, { method: "POST", headers, body: actToJson(act) });
      return { status: response.status, body: (await response.json()) as Answer };
    },
    async settled(digest) {
      let status!: ActStatus;
      await until(async () => {
        status = await statusOf(digest);
        return status.status === "included" || status.status === "reverted";
      });
      return status;
    },
    kill: (signal) => kill(child, signal),
  };
}

/** Asks again until the answer is yes. Throws after twenty seconds. */
export async function until(question: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    if (await question().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("waited twenty seconds in vain");
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  // A detached child leads a group: its own children end with it.
  if (child.spawnargs.includes("hardhat")) process.kill(-child.pid!, signal);
  else child.kill(signal);
  await ended;
}
