import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Deployment } from "../../protocol/deployment.ts";
import { endOf, stopChild } from "./child.ts";
import { PartFailed } from "./part-failed.ts";
import { buildWhenStale } from "./stale.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HARDHAT = `${ROOT}node_modules/hardhat/dist/src/cli.js`;

/** The Vite of the project. */
export const VITE = `${ROOT}node_modules/vite/bin/vite.js`;

/** The folder of the dApp. */
export const FRONTEND = `${ROOT}frontend/`;

/** What a build needs beside its sources. */
export interface BuildRun {
  /** What is built, in words for whoever reads that it failed. */
  name: string;
  log: string;
  /** Tells how far it is. */
  say: (note: string) => void;
  /** Ends the build when the town stops. */
  signal: AbortSignal;
}

/** Compiles the contracts when they changed. */
export function buildContracts(run: BuildRun): Promise<boolean> {
  return buildWhenStale({
    name: "contracts",
    inputs: ["contracts", "hardhat.config.ts", "package-lock.json"],
    output: "artifacts/contracts/tasks/TaskRegistry.sol/TaskRegistry.json",
    build: () => runToEnd([HARDHAT, "build", "--no-tests"], ROOT, run),
  });
}

/** Bundles the dApp when it changed. */
export function buildApp(run: BuildRun): Promise<boolean> {
  return buildWhenStale({
    name: "dapp",
    inputs: ["frontend", "protocol", "city", "package-lock.json"],
    without: ["dist"],
    facts: JSON.stringify(Object.entries(process.env).filter(([name]) => name.startsWith("VITE_"))),
    output: "frontend/dist/index.html",
    build: () => runToEnd([VITE, "build"], FRONTEND, run),
  });
}

/** Builds the subgraph when its sources or the places it reads from changed. */
export function buildSubgraph(deployment: Deployment, run: BuildRun): Promise<boolean> {
  const { chainId, startBlock, contracts } = deployment;
  return buildWhenStale({
    name: "subgraph",
    inputs: ["subgraph", "protocol/generated", "package-lock.json"],
    without: ["build", "abis", "generated", "subgraph.yaml", "tests"],
    facts: JSON.stringify({ chainId, startBlock, contracts }),
    output: "subgraph/build/subgraph.yaml",
    build: () => runToEnd([`${ROOT}subgraph/scripts/build.ts`], `${ROOT}subgraph/`, run),
  });
}

async function runToEnd(command: string[], cwd: string, { name, log, say, signal }: BuildRun): Promise<void> {
  signal.throwIfAborted();
  say("building");
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, "w");
  const child = spawn(process.execPath, command, { cwd, detached: true, stdio: ["ignore", file, file] });
  closeSync(file);
  const stop = () => void stopChild(child, "SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  const sentence = await endOf(child, "its build");
  signal.removeEventListener("abort", stop);
  if (child.exitCode !== 0) throw new PartFailed(name, sentence, log);
}
