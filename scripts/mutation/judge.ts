// One process that judges mutants, started by judges.ts: it compiles each, puts it among the artifacts and runs the tests.
import { readFileSync, writeFileSync } from "node:fs";
import hre from "hardhat";
import { DoesNotCompile, type Settings, type Sources } from "../solc/compile.ts";
import { codesOf } from "./compiler.ts";
import { tryTests } from "./trial.ts";

/** The first thing a judge is told. */
export interface Charge {
  built: string[];
  tests: string[];
  /** Which way to compile, when another judge found it out. */
  way?: number;
}

export interface Readiness {
  way: number;
  /** How long the tests take when there is no mistake; not measured when the way was given. */
  seconds?: number;
}

export interface Suspect {
  file: string;
  content: string;
}

export interface Verdict {
  outcome: "killed" | "survived" | "equivalent" | "uncompilable";
  /** The test that noticed. */
  by?: string;
}

export type Answer = { ready: Readiness } | { verdict: Verdict; megabytes: number } | { problem: string };

const shipped = settingsAsShipped();

/**
 * From the quickest to the one that is shipped. Mistakes do the same in each, so the first will do in which the contracts
 * fit and their tests pass.
 */
const WAYS: Settings[] = [
  { evmVersion: shipped.evmVersion, optimizer: { enabled: false } },
  { evmVersion: shipped.evmVersion, optimizer: { enabled: true, runs: 200 } },
  shipped,
];

let charge: Charge;
let settings: Settings;
let quickCodes: Record<string, string>;
let shippedCodes: Record<string, string> | undefined;

process.on("disconnect", () => process.exit());

// A test that failed leaves its other calls behind, which fail too.
process.on("unhandledRejection", () => {});

process.on("message", (message: Charge | Suspect) => {
  const work = "built" in message ? prepare(message) : judge(message);
  work
    .catch((problem): Answer => ({ problem: problem instanceof Error ? problem.message : String(problem) }))
    .then((answer) => process.send!(answer));
});

async function prepare(given: Charge): Promise<Answer> {
  charge = given;
  if (given.way !== undefined) {
    useWay(given.way);
    return { ready: { way: given.way } };
  }
  const problems: string[] = [];
  for (const way of WAYS.keys()) {
    const { failed, seconds } = await tryWay(way);
    if (!failed) return { ready: { way, seconds } };
    problems.push(failed);
  }
  throw new Error(`Without a mistake the tests do not pass: ${problems.join("; ")}`);
}

async function tryWay(way: number) {
  try {
    useWay(way);
    await put(quickCodes);
    return await tryTests(charge.tests);
  } catch (problem) {
    if (problem instanceof DoesNotCompile) return { failed: problem.message, seconds: 0 };
    throw problem;
  }
}

function useWay(way: number): void {
  settings = WAYS[way]!;
  quickCodes = codesOf(charge.built, settings);
}

async function judge({ file, content }: Suspect): Promise<Answer> {
  const verdict = await verdictOn({ [file]: content });
  return { verdict, megabytes: process.memoryUsage().rss / 1_000_000 };
}

async function verdictOn(sources: Sources): Promise<Verdict> {
  try {
    const codes = codesOf(charge.built, settings, sources);
    if (isSame(codes, quickCodes)) return { outcome: "equivalent" };
    await put(codes);
  } catch (problem) {
    if (problem instanceof DoesNotCompile) return { outcome: "uncompilable" };
    throw problem;
  }
  const { failed } = await tryTests(charge.tests);
  if (failed) return { outcome: "killed", by: failed };
  // The optimizer sees through what makes no difference; it is slow, so it is only asked about what no test noticed.
  shippedCodes ??= codesOf(charge.built, shipped);
  return { outcome: isSame(codesOf(charge.built, shipped, sources), shippedCodes) ? "equivalent" : "survived" };
}

/** Puts the code of the contracts where the tests look for it. */
async function put(codes: Record<string, string>): Promise<void> {
  for (const [contract, bytecode] of Object.entries(codes)) {
    const path = await hre.artifacts.getArtifactPath(contract);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), bytecode }));
  }
}

function isSame(codes: Record<string, string>, others: Record<string, string>): boolean {
  return Object.entries(codes).every(([contract, code]) => others[contract] === code);
}

function settingsAsShipped(): Settings {
  const compiler = hre.config.solidity.profiles.production!.compilers[0]!;
  const { outputSelection: _, ...rest } = compiler.settings as Settings;
  return rest;
}
