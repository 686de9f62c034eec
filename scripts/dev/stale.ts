import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn } from "./build-turn.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STAMPS = join(".town", "builds");

/** Something that is built from other files. */
export interface Build {
  name: string;
  /** Files and folders it is made from, from the root of the project. */
  inputs: string[];
  /** Folders inside the inputs that are made, not written. */
  without?: string[];
  /** What it is made from beside files. */
  facts?: string;
  /** A file that is there when it was built. */
  output: string;
  build: () => Promise<void>;
}

/** Builds unless the inputs are exactly those of the last build. Tells whether it built. Towns beside each other take turns. */
export async function buildWhenStale(plan: Build, root = ROOT): Promise<boolean> {
  const stamp = join(root, STAMPS, plan.name);
  if (isFresh(plan, root, stamp)) return false;
  return inTurn(`${stamp}.turn`, async () => {
    if (isFresh(plan, root, stamp)) return false; // another town built it in the meantime
    const fingerprint = fingerprintOf(plan, root);
    await plan.build();
    writeFileSync(stamp, fingerprint);
    return true;
  });
}

function isFresh(plan: Build, root: string, stamp: string): boolean {
  return existsSync(join(root, plan.output)) && readStamp(stamp) === fingerprintOf(plan, root);
}

/** One hash of the facts and of all inputs: their paths and what is in them. */
function fingerprintOf({ inputs, without = [], facts = "" }: Build, root: string): string {
  const hash = createHash("sha256").update(facts);
  const left = new Set(["node_modules", ...without]);
  for (const input of inputs) {
    for (const file of filesIn(join(root, input), left)) hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(path: string, without: ReadonlySet<string>): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !without.has(name));
  return names.sort().flatMap((name) => filesIn(join(path, name), without));
}

function readStamp(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
