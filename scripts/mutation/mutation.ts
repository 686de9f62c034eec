// `npm run mutation`: puts one mistake after the other into the contracts and runs their tests against each, then writes
// docs/mutation.md. `-- --contract HeerlenEuro` takes one contract, `--max 200 --seed 1` a sample of its mutants.
// A run that was broken off goes on where it was. Fails when the tests notice too few, or when an explanation is of a
// mistake that no longer survives.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { buildContracts } from "../proof/build-contracts.ts";
import { treesOf } from "./compiler.ts";
import { explanationOf, staleExplanations, type Explanation } from "./explained.ts";
import { judgeAll, type Outcome } from "./judges.ts";
import { Memory } from "./memory.ts";
import { enumsIn, mutantsOf, type Mutant } from "./mutants.ts";
import { readOptions, type Options } from "./options.ts";
import { mutationPage, percent } from "./page.ts";
import { killRate, resultOf, type Result, type Results } from "./results.ts";
import { sampleOf } from "./sample.ts";
import { LEAST, type Target } from "./targets.ts";

const RESULTS = new URL("results.json", import.meta.url);
const EXPLAINED = new URL("explained.json", import.meta.url);
const PAGE = new URL("../../docs/mutation.md", import.meta.url);

const options = readOptions(process.argv.slice(2));
const explained = JSON.parse(readFileSync(EXPLAINED, "utf8")) as Explanation[];
const results = JSON.parse(readFileSync(RESULTS, "utf8")) as Results;

buildContracts();
for (const target of options.targets) {
  results[target.contract] = await judgeContract(target, options);
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(PAGE, mutationPage(results, explained));
  report(target.contract, results[target.contract]!);
}

const stale = staleExplanations(results, explained);
for (const { contract, within, before, after } of stale) {
  console.error(`explained, but it does not survive: ${contract} ${within}: ${before} → ${after}`);
}
const isEnough = options.targets.every(({ contract }) => killRate(results[contract]!) >= LEAST);
process.exit(isEnough && stale.length === 0 ? 0 : 1);

async function judgeContract(target: Target, { max, seed, processes }: Options): Promise<Result> {
  const all = mutantsIn(filesOf(target.sources, target.notSources));
  const judged = max === undefined ? all : sampleOf(all, max, seed);
  const tests = filesOf(target.tests, target.notTests);
  const memory = new Memory(target.contract);
  const open = judged.filter((mutant) => !memory.outcomeOf(mutant));
  console.log(
    `\n── ${target.contract}: ${judged.length} of ${all.length} mutants, ${open.length} of them not judged yet`,
  );
  const slow = new Set<Mutant>();
  let done = 0;
  await judgeAll({ built: target.built, tests }, open, processes, (outcome, index) => {
    const mutant = open[index]!;
    memory.keep(mutant, outcome);
    if (outcome === "timed out") slow.add(mutant);
    tell(`${String(++done).padStart(4)} ${outcome.padEnd(12)}`, outcome, mutant);
  });
  const outcomes = judged.map((mutant) => (slow.has(mutant) ? "timed out" : memory.outcomeOf(mutant)!));
  return resultOf(all.length, judged, outcomes);
}

function tell(start: string, outcome: Outcome, { file, line, before, after }: Mutant): void {
  console.log(`${start} ${file}:${line}`);
  if (outcome === "survived") console.log(`     - ${before}\n     + ${after}`);
}

function mutantsIn(files: string[]): Mutant[] {
  const trees = treesOf(files);
  const enums = enumsIn(Object.values(trees));
  return files.flatMap((file) => mutantsOf(file, readFileSync(file, "utf8"), trees[file]!, enums));
}

function filesOf(wanted: string[], unwanted: string[] = []): string[] {
  const files = globSync(wanted, { exclude: unwanted }).sort();
  if (files.length === 0) throw new Error(`${wanted.join(", ")}: there is no such file.`);
  return files;
}

function report(contract: string, result: Result): void {
  const unexplained = result.survivors.filter((place) => !explanationOf(contract, place, explained)).length;
  const survived = `${result.survivors.length} survived, ${unexplained} of them not explained`;
  console.log(`${contract}: ${percent(result)} noticed (at least ${LEAST} % have to be); ${survived}.`);
}
