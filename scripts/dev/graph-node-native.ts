import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { endOf, stopChild } from "./child.ts";
import type { Engine, EngineOptions } from "./graph-node.ts";
import { startIpfsStub } from "./ipfs-stub.ts";
import { local } from "./ports.ts";
import { startPostgres } from "./postgres.ts";

// Looks at the chain every 200 ms, and believes what it sees at once. That a new block came is told through the database;
// on a busy machine that word gets lost, and then graph-node would look again after 30 seconds only.
const QUICK = {
  ETHEREUM_POLLING_INTERVAL: "200",
  GRAPH_CHAIN_HEAD_WATCHER_TIMEOUT: "1",
  GRAPH_STORE_DISABLE_CHAIN_HEAD_PTR_CACHE: "true",
};

/** The graph-node binary npm installed, or nothing on platforms it is not published for. */
export function gndBinary(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve("@graphprotocol/gnd-linux-x64/bin/gnd");
  } catch {
    return undefined;
  }
}

/** Runs graph-node in dev mode from npm, on a PostgreSQL from npm. */
export async function startNatively(options: EngineOptions): Promise<Engine> {
  await chainAnswers(options.rpcUrl);
  const { ports, log } = options;
  const postgres = await startPostgres(ports.postgres, log);
  const ipfs = await startIpfsStub(ports.ipfs);
  const gnd = spawn(gndBinary()!, gndArguments(options), {
    cwd: options.subgraph,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, POSTGRES_URL: postgres.url, ...QUICK, GRAPH_LOG: "info" },
  });
  gnd.stdout.pipe(log, { end: false });
  gnd.stderr.pipe(log, { end: false });
  return {
    queryUrl: `${local(ports.graphNodeQuery)}/subgraphs/name/subgraph-0`,
    ended: Promise.race([endOf(gnd, "graph-node"), postgres.ended]),
    // In this order: without its database graph-node ignores signals and keeps its ports. That it ends by an abort
    // after SIGINT is its habit and no failure.
    stop: async () => {
      await stopChild(gnd, "SIGINT");
      await ipfs.stop();
      await postgres.stop();
    },
  };
}

function gndArguments({ ports, rpcUrl, network }: EngineOptions): string[] {
  return [
    ["dev"],
    ["--manifests", "./subgraph.yaml"],
    ["--ethereum-rpc", `${network}:${rpcUrl}`],
    ["--ipfs", local(ports.ipfs)],
    ["--http-port", String(ports.graphNodeQuery)],
    ["--index-node-port", String(ports.graphNodeIndex)],
    ["--admin-port", String(ports.graphNodeAdmin)],
    ["--metrics-port", String(ports.graphNodeMetrics)],
  ].flat();
}

// graph-node backs off for long when the chain is not there at its start, so this is asked first.
async function chainAnswers(rpcUrl: string): Promise<void> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] });
  const headers = { "content-type": "application/json" };
  const response = await fetch(rpcUrl, { method: "POST", headers, body }).catch(() => undefined);
  if (!response?.ok) throw new Error(`No chain answers at ${rpcUrl}: start it before graph-node.`);
}
