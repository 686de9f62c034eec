import { readFileSync } from "node:fs";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { startInDocker } from "./graph-node-docker.ts";
import { gndBinary, startNatively } from "./graph-node-native.ts";
import { startGraphqlProxy } from "./graphql-proxy.ts";
import { townPorts, type TownPorts } from "./ports.ts";

/** Where the built subgraph lies. */
export const SUBGRAPH = fileURLToPath(new URL("../../subgraph/", import.meta.url));

/** What a run of graph-node needs. The subgraph must be built and the chain must answer. */
export interface GraphNodeOptions {
  /** The chain to index. */
  rpcUrl: string;
  /** Takes everything the parts print. */
  log: Writable;
  ports?: TownPorts;
  /** Folder of the built subgraph (with `build/subgraph.yaml`). */
  subgraph?: string;
  /** How long to wait for the first answer, in milliseconds. */
  patience?: number;
  /** Ends the waiting when the town stops. */
  signal?: AbortSignal;
}

/** Whether graph-node runs in Docker here, because npm has no binary of it for this platform. */
export function runsInDocker(): boolean {
  return gndBinary() === undefined;
}

/** A graph-node with its database that answers GraphQL. */
export interface GraphNode {
  /** POST questions here; loopback, the query path and nothing else. */
  url: string;
  /** Settles with a sentence when one of the parts ends by itself. */
  ended: Promise<string>;
  /** Stops everything in the right order and forgets the data. */
  stop(): Promise<void>;
}

/** One way of running graph-node: the binary from npm, or Docker. */
export interface Engine {
  /** graph-node's own address of this subgraph. */
  queryUrl: string;
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** What an engine is told. */
export interface EngineOptions {
  rpcUrl: string;
  log: Writable;
  ports: TownPorts;
  subgraph: string;
  network: string;
  signal?: AbortSignal;
}

/**
 * Starts graph-node on an empty database and waits until it answers. The binary from npm exists for linux-x64 only;
 * everywhere else Docker Compose runs the same subgraph.
 */
export async function startGraphNode(options: GraphNodeOptions): Promise<GraphNode> {
  const ports = options.ports ?? townPorts();
  const subgraph = options.subgraph ?? SUBGRAPH;
  const network = networkOf(subgraph);
  const { rpcUrl, log, signal } = options;
  const engineOptions = { rpcUrl, log, signal, ports, subgraph, network };
  const engine = await (runsInDocker() ? startInDocker(engineOptions) : startNatively(engineOptions));
  try {
    await answers(engine, options);
    const proxy = await startGraphqlProxy(ports.graphql, engine.queryUrl);
    const stop = () => proxy.stop().then(engine.stop);
    return { url: proxy.url, ended: engine.ended, stop };
  } catch (problem) {
    await engine.stop();
    throw problem;
  }
}

/** The network's name in the rendered manifest: graph-node serves the chain under the same name. */
function networkOf(subgraph: string): string {
  const file = `${subgraph}/build/subgraph.yaml`;
  const name = /^\s+network: "?([\w-]+)"?$/m.exec(readFileSync(file, "utf8"))?.[1];
  if (!name) throw new Error(`${file} names no network: build the subgraph first.`);
  return name;
}

async function answers(engine: Engine, { patience = 90_000, signal }: GraphNodeOptions): Promise<void> {
  const end = Date.now() + patience;
  let ended: string | undefined;
  void engine.ended.then((sentence) => (ended = sentence));
  while (Date.now() < end) {
    signal?.throwIfAborted();
    if (ended) throw new Error(`${ended} before it answered; see its log.`);
    if ((await blockOf(engine.queryUrl)) !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`graph-node did not answer within ${patience / 1000} seconds; see its log.`);
}

/** The block a subgraph has read to; nothing while it does not answer. */
export async function blockOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ _meta { block { number } } }" }),
    });
    const answer = (await response.json()) as { data?: { _meta: { block: { number: number } } } | null };
    return answer.data?._meta.block.number;
  } catch {
    return undefined;
  }
}
