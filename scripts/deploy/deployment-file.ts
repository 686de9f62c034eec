import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { getAddress, type Address, type Hex } from "viem";
import { CONTRACT_NAMES, parseDeployment, type ContractName, type Deployment } from "../../protocol/deployment.ts";
import { deploymentPath } from "./deployment-path.ts";

/** A deployment that may be under way: some contracts may still be missing. */
export type Draft = Omit<Deployment, "contracts"> & { contracts: Partial<Deployment["contracts"]> };

/** The finished deployment of a chain. Throws when there is none or it is half done. */
export function readDeployment(chainId: number): Deployment {
  return parseDeployment(JSON.parse(readFileSync(deploymentPath(chainId), "utf8")));
}

/** What an earlier run wrote, finished or not. */
export function readDraft(path: string): Draft | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Draft;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw problem;
  }
}

/** Writes the file in one step, so that no reader ever sees half of it. */
export function writeDraft(path: string, draft: Draft): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, JSON.stringify({ ...draft, contracts: inOrder(draft.contracts) }, null, 2) + "\n");
  renameSync(beside, path);
}

/** An entry of the file. */
export function entry(address: Address, block: bigint, transaction: Hex | null) {
  return { address: getAddress(address), block: Number(block), transaction };
}

function inOrder(contracts: Draft["contracts"]): Draft["contracts"] {
  return Object.fromEntries(
    CONTRACT_NAMES.flatMap((name: ContractName) => (contracts[name] ? [[name, contracts[name]]] : [])),
  );
}
