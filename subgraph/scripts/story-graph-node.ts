import { spawn } from "node:child_process";
import { isDeepStrictEqual } from "node:util";
import { numberToHex } from "viem";
import { endOf, stopChild } from "../../scripts/dev/child.ts";
import { startIpfsStub } from "../../scripts/dev/ipfs-stub.ts";
import { startPostgres } from "../../scripts/dev/postgres.ts";
import type { Expectation } from "../tests/expectation.ts";
import type { Story } from "../tests/story.ts";
import { CONTRACTS, type Remembered } from "./abis.ts";
import { freePorts } from "./free-ports.ts";
import { LOCAL_NETWORK, PLACEHOLDERS, type Places } from "./manifest.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { buildForStory } from "./story-build.ts";
import { startStoryChain, type PlacedStory } from "./story-chain.ts";

/** All stories are deployed at once, on a machine that may be busy with other things. */
const PATIENCE = 300_000;

/** Runs stories on one chain, each with contracts of its own, all through one graph-node. */
export async function runOnStoryChain(stories: Story[], surroundings: Surroundings): Promise<Outcome[]> {
  const placed = stories.map((story, index) => ({ story, places: placesOf(index) }));
  const chain = await startStoryChain(placed);
  const folders = placed.map(({ story, places }) => buildForStory(story.name, places));
  const node = await startGraphNode(folders, chain.url, surroundings);
  try {
    return await Promise.all(placed.map((story, index) => outcomeOf(story, node.urlOf(index), chain.head)));
  } finally {
    await node.stop();
    chain.stop();
  }
}

/** Addresses no other story has. */
function placesOf(index: number): Places {
  const address = (name: Remembered) => numberToHex((0xe5e6 + index) * 2 ** 16 + CONTRACTS.indexOf(name), { size: 20 });
  const addresses = Object.fromEntries(CONTRACTS.map((name) => [name, address(name)])) as Places["addresses"];
  return { network: LOCAL_NETWORK, startBlock: 0, addresses };
}

async function startGraphNode(folders: string[], rpcUrl: string, { gnd, log }: Surroundings) {
  const [postgresPort = 0, ipfsPort = 0, query = 0, admin = 0, index = 0, metrics = 0] = await freePorts(6);
  const postgres = await startPostgres(postgresPort, log);
  const ipfs = await startIpfsStub(ipfsPort);
  const settings = {
    manifests: folders.map((folder) => `${folder}/subgraph.yaml`).join(","),
    "postgres-url": postgres.url,
    "ethereum-rpc": `${LOCAL_NETWORK}:${rpcUrl}`,
    ipfs: ipfs.url,
    "http-port": query,
    "admin-port": admin,
    "index-node-port": index,
    "metrics-port": metrics,
  };
  const rest = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(gnd, ["dev", ...rest], { detached: true, stdio: ["ignore", "pipe", "pipe"] });
  void endOf(child, "graph-node");
  for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
  return {
    urlOf: (story: number) => `http://127.0.0.1:${query}/subgraphs/name/subgraph-${story}`,
    stop: async () => {
      await stopChild(child, "SIGINT");
      await ipfs.stop();
      await postgres.stop();
    },
  };
}

/** Waits until the whole chain is indexed, then asks everything the story expects. */
async function outcomeOf({ story, places }: PlacedStory, url: string, head: number): Promise<Outcome> {
  const { name, expectations } = story;
  try {
    await indexed(url, head);
    const problems = await Promise.all(expectations.map((expectation) => problemOf(url, moved(expectation, places))));
    const found = problems.filter((problem) => problem !== undefined);
    return found.length === 0 ? { name } : { name, problem: found.join("\n") };
  } catch (problem) {
    return { name, problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** The stories tell of the placeholders; here each has addresses of its own. */
function moved(expectation: Expectation, { addresses }: Places): Expectation {
  const move = (text: string) =>
    CONTRACTS.reduce((moving, name) => moving.replaceAll(PLACEHOLDERS.addresses[name], addresses[name]), text);
  const { query, expected } = expectation;
  const moving = { query: move(query), expected: JSON.parse(move(JSON.stringify(normal(expected)))) as unknown };
  return { ...expectation, ...moving };
}

async function indexed(url: string, head: number): Promise<void> {
  const query = "{ _meta { block { number } hasIndexingErrors } }";
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 500))) {
    const { data, errors } = await ask(url, query);
    const meta = data?._meta as { block: { number: number }; hasIndexingErrors: boolean } | undefined;
    if (meta && meta.block.number >= head) return;
    if (meta?.hasIndexingErrors || errors?.some(({ message }) => message.includes("indexing_error"))) {
      throw new Error("The subgraph failed.");
    }
  }
  throw new Error(`graph-node did not reach block ${head} within ${PATIENCE / 1000} seconds.`);
}

async function problemOf(url: string, expectation: Expectation): Promise<string | undefined> {
  const { query, variables, expected, countsRows } = expectation;
  const { data, errors } = await ask(url, query, variables);
  const answered = data && countsRows ? rowsOf(data) : data;
  if (isDeepStrictEqual(normal(answered), normal(expected))) return undefined;
  const shown = (value: unknown) => JSON.stringify(normal(value), null, 2);
  return `${query}\nexpected ${shown(expected)}\nanswered ${shown(answered ?? errors)}`;
}

function rowsOf(data: Record<string, unknown>): Record<string, number> {
  const rows = (value: unknown) => (Array.isArray(value) ? value.length : value === null ? 0 : 1);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, rows(value)]));
}

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string }[];
}

async function ask(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify({ query, variables }) };
  const response = await fetch(url, init).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Answer) : {};
}

/** As `gnd test` compares: the order of lists and of fields does not count, nor how a whole number is written. */
function normal(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) {
    return value.map(normal).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value === null || typeof value !== "object") return value;
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, normal(inner)]));
}
