// `npm test --workspace subgraph`: every mapping, by stories of what happened and what the town must remember of it.
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { gndBinary } from "../../scripts/dev/graph-node-native.ts";
import { hasStruct } from "../tests/events.ts";
import { STORIES } from "../tests/stories.ts";
import type { Story } from "../tests/story.ts";
import { compile, FOLDER } from "./compile.ts";
import { runByGndTest } from "./gnd-test.ts";
import type { Outcome } from "./outcome.ts";
import { clearStoryBuilds } from "./story-build.ts";
import { runOnStoryChain } from "./story-graph-node.ts";

try {
  const outcomes = await runAll();
  for (const { name, problem } of outcomes) console.log(problem === undefined ? `✔ ${name}` : `✘ ${name}\n${problem}`);
  const failed = outcomes.filter(({ problem }) => problem !== undefined).length;
  console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}

async function runAll(): Promise<Outcome[]> {
  const gnd = gndBinary();
  if (!gnd)
    throw new Error("The mappings are tested on linux-x64 only: npm has graph-node's binary for no other platform.");
  console.log((await compile()) ? "Compiled the mappings." : "The mappings were compiled already.");
  clearStoryBuilds();
  mkdirSync(join(FOLDER, "build"), { recursive: true });
  const log = createWriteStream(join(FOLDER, "build/test.log"));
  const plain = STORIES.filter((story) => !needsChain(story));
  const others = STORIES.filter(needsChain);
  const outcomes = await Promise.all([runByGndTest(plain, { gnd, log }), runOnStoryChain(others, { gnd, log })]);
  return outcomes.flat();
}

/** `gnd test` can neither write a struct into a log nor fill in variables: those stories get a chain of their own. */
function needsChain({ blocks, expectations }: Story): boolean {
  if (expectations.some(({ variables }) => variables !== undefined)) return true;
  return blocks.some(({ transactions }) => transactions.some(({ events }) => events.some(hasStruct)));
}
