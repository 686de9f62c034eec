import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Abi, Hex } from "viem";

const ROOT = new URL("../../", import.meta.url);
const require = createRequire(import.meta.url);

/** What the compiler made of one contract. */
export interface Artifact {
  abi: Abi;
  bytecode: Hex;
  buildInfoId?: string;
  contractName?: string;
}

/** A contract compiled here, by its path below `artifacts/`. */
export function ownArtifact(path: string): Artifact {
  try {
    return JSON.parse(readFileSync(new URL(`artifacts/${path}`, ROOT), "utf8")) as Artifact;
  } catch {
    throw new Error(`artifacts/${path} is missing: run \`npm run build\` first.`);
  }
}

/** A contract compiled by those who audited it, from its npm package. */
export function packagedArtifact(path: string): Artifact {
  return require(path) as Artifact;
}

/** Compiler version and settings of an artifact, in one line. */
export function compilerOf({ buildInfoId }: Artifact): string {
  const buildInfo = JSON.parse(readFileSync(new URL(`artifacts/build-info/${buildInfoId}.json`, ROOT), "utf8")) as {
    solcLongVersion: string;
    input: { settings: { evmVersion: string; optimizer: { runs: number } } };
  };
  const { evmVersion, optimizer } = buildInfo.input.settings;
  return `solc ${buildInfo.solcLongVersion}, ${evmVersion}, optimizer ${optimizer.runs} runs`;
}
