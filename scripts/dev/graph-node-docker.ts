import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Writable } from "node:stream";
import { endOf } from "./child.ts";
import type { Engine, EngineOptions } from "./graph-node.ts";
import { local } from "./ports.ts";

const COMPOSE_FILE = fileURLToPath(new URL("../../docker/compose.graph-node.yml", import.meta.url));
const SUBGRAPH_NAME = "wesh";

/** Runs graph-node, PostgreSQL and IPFS by Docker Compose and deploys the built subgraph to them. */
export async function startInDocker(options: EngineOptions): Promise<Engine> {
  const environment = composeEnvironment(options);
  const compose = (...rest: string[]) => [
    "compose",
    "-p",
    `wesh-${options.ports.graphql}`,
    "-f",
    COMPOSE_FILE,
    ...rest,
  ];
  const docker = (rest: string[], signal?: AbortSignal) =>
    command("docker", compose(...rest), { log: options.log, env: environment, signal });
  const down = () => docker(["down", "--volumes"]);
  await dockerIsThere();
  try {
    await docker(["up", "--detach", "--wait"], options.signal);
    await deploy(options);
  } catch (problem) {
    await down();
    throw problem;
  }
  const logs = spawn("docker", compose("logs", "--follow"), { detached: true, env: environment });
  logs.stdout.pipe(options.log, { end: false });
  logs.stderr.pipe(options.log, { end: false });
  return {
    queryUrl: `${local(options.ports.graphNodeQuery)}/subgraphs/name/${SUBGRAPH_NAME}`,
    ended: endOf(logs, "graph-node in Docker"), // following the logs ends when the containers do
    stop: down,
  };
}

// Inside the containers the host's loopback has another name.
function composeEnvironment({ ports, network, rpcUrl }: EngineOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    POSTGRES_PASSWORD: randomBytes(16).toString("hex"),
    GRAPH_NODE_NETWORK: network,
    GRAPH_NODE_RPC_URL: rpcUrl.replace(/\/\/(127\.0\.0\.1|localhost)/, "//host.docker.internal"),
    GRAPH_NODE_HTTP_PORT: String(ports.graphNodeQuery),
    GRAPH_NODE_ADMIN_PORT: String(ports.graphNodeAdmin),
    IPFS_PORT: String(ports.ipfs),
  };
}

/** Uploads the build to the IPFS node and tells graph-node to index it. */
async function deploy({ ports, subgraph, log, signal }: EngineOptions): Promise<void> {
  const admin = ["--node", local(ports.graphNodeAdmin)];
  const graph = (...rest: string[]) =>
    command("npx", ["graph", ...rest], { log, env: process.env, cwd: subgraph, signal });
  await retry(() => graph("create", SUBGRAPH_NAME, ...admin), signal);
  const upload = ["--ipfs", `${local(ports.ipfs)}/api/v0`, "--version-label", "local"];
  await graph("deploy", SUBGRAPH_NAME, ...admin, ...upload);
}

// graph-node opens its admin port some seconds after its container is there.
async function retry(act: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await act();
    } catch (problem) {
      if (tries === 20 || signal?.aborted) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function dockerIsThere(): Promise<void> {
  await promisify(execFile)("docker", ["compose", "version"]).catch(() => {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(`graph-node has no npm binary for ${platform}, and Docker Compose was not found. Install Docker.`);
  });
}

interface Run {
  log: Writable;
  env: NodeJS.ProcessEnv;
  cwd?: string;
  /** Ends the command when the town stops. */
  signal?: AbortSignal | undefined;
}

function command(program: string, rest: string[], { log, ...how }: Run): Promise<void> {
  const child = spawn(program, rest, { ...how, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${rest.join(" ")} ended with code ${code}`)),
    );
  });
}
