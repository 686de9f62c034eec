import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { CONTRACTS, eventsOf, writeAbis } from "./abis.ts";
import { fillManifest, PLACEHOLDERS } from "./manifest.ts";

const require = createRequire(import.meta.url);

/** The subgraph's folder. */
export const FOLDER = new URL("../", import.meta.url).pathname;

/**
 * The mappings compiled for the placeholder addresses. Towns differ in addresses only, so this is compiled once and
 * each town's build is made from it; the tests of the mappings run on it as it is.
 */
export const COMPILED = join(FOLDER, "build/compiled");

const FINGERPRINT = join(COMPILED, "fingerprint");

/** Compiles the mappings, unless nothing they are made from has changed. Says whether it had to. */
export async function compile(): Promise<boolean> {
  const fingerprint = fingerprintOf();
  if (existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, "utf8") === fingerprint) return false;
  writeAbis(join(FOLDER, "abis"));
  writeFileSync(join(FOLDER, "subgraph.yaml"), fillManifest(readTemplate(), PLACEHOLDERS));
  const fresh = `${COMPILED}.${process.pid}`;
  try {
    await graph("codegen", "subgraph.yaml");
    await graph("build", "subgraph.yaml", "--output-dir", join(fresh, "build"));
    writeFileSync(join(fresh, "fingerprint"), fingerprint);
    rmSync(COMPILED, { recursive: true, force: true });
    renameSync(fresh, COMPILED);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return true;
}

/** The manifest's template. */
export function readTemplate(): string {
  return readFileSync(join(FOLDER, "subgraph.template.yaml"), "utf8");
}

/** One hash over everything the compiled mappings are made from. */
function fingerprintOf(): string {
  const hash = createHash("sha256");
  const sources = readdirSync(join(FOLDER, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort();
  for (const path of ["subgraph.template.yaml", "schema.graphql", ...sources.map((source) => join("src", source))]) {
    hash.update(path).update(readFileSync(join(FOLDER, path)));
  }
  for (const name of CONTRACTS) hash.update(name).update(JSON.stringify(eventsOf(name)));
  for (const tool of ["graph-cli", "graph-ts"]) hash.update(versionOf(`@graphprotocol/${tool}`));
  return hash.update(JSON.stringify(PLACEHOLDERS)).digest("hex");
}

function versionOf(tool: string): string {
  return (require(`${tool}/package.json`) as { version: string }).version;
}

/** Runs graph-cli; what it says is shown only when it fails. */
async function graph(...rest: string[]): Promise<void> {
  mkdirSync(join(FOLDER, "build"), { recursive: true });
  const cli = require.resolve("@graphprotocol/graph-cli/bin/run.js");
  try {
    await promisify(execFile)(process.execPath, [cli, ...rest], { cwd: FOLDER });
  } catch (problem) {
    const { stdout } = problem as { stdout?: string };
    throw new Error(`graph ${rest[0]} failed:\n${stdout || String(problem)}`, { cause: problem });
  }
}
