import { createHash } from "node:crypto";
import { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Outcome } from "./judges.ts";
import type { Mutant } from "./mutants.ts";

const FOLDER = new URL("../../cache/mutation/", import.meta.url);

/** Everything an outcome depends on, beside the mutant. */
const WHAT_JUDGES = [
  ...["contracts/**/*.sol", "test/**/*.{ts,sol}", "city/*.json", "scripts/{city,mutation}/**/*.ts"],
  ...["hardhat.config.ts", "package-lock.json"],
];

/** What was found about the mutants of a contract, so that a run that was broken off goes on where it was. */
export class Memory {
  readonly #file: URL;
  readonly #outcomes: Map<string, Outcome>;

  /** Whatever was found before any of the contracts or tests changed is forgotten. */
  constructor(contract: string, fingerprint = fingerprintOf(globSync(WHAT_JUDGES).sort()), folder = FOLDER) {
    mkdirSync(folder, { recursive: true });
    this.#file = new URL(`${contract}.txt`, folder);
    const [written, ...lines] = linesOf(this.#file);
    const isCurrent = written === fingerprint;
    if (!isCurrent) writeFileSync(this.#file, `${fingerprint}\n`);
    this.#outcomes = new Map(isCurrent ? lines.map((line) => line.split("\t") as [string, Outcome]) : []);
  }

  outcomeOf(mutant: Mutant): Outcome | undefined {
    return this.#outcomes.get(nameOf(mutant));
  }

  /** A mutant that took too long is tried again another time: the machine may have been busy. */
  keep(mutant: Mutant, outcome: Outcome): void {
    if (outcome === "timed out") return;
    this.#outcomes.set(nameOf(mutant), outcome);
    appendFileSync(this.#file, `${nameOf(mutant)}\t${outcome}\n`);
  }
}

function linesOf(file: URL): string[] {
  try {
    // The last line ends too; one that does not was broken off.
    return readFileSync(file, "utf8").split("\n").slice(0, -1);
  } catch {
    return [];
  }
}

function nameOf({ file, content }: Mutant): string {
  return createHash("sha256").update(`${file}\n${content}`).digest("hex");
}

function fingerprintOf(files: string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}
