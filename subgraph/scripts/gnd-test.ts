import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "../../scripts/dev/postgres.ts";
import { gndEvent } from "../tests/events.ts";
import type { Story } from "../tests/story.ts";
import { freePorts } from "./free-ports.ts";
import { PLACEHOLDERS } from "./manifest.ts";
import type { Outcome, Surroundings } from "./outcome.ts";
import { buildForStory } from "./story-build.ts";

/** Runs stories by `gnd test`: mock blocks through graph-node's own store and runtime. */
export async function runByGndTest(stories: Story[], { gnd, log }: Surroundings): Promise<Outcome[]> {
  const [port = 0] = await freePorts(1);
  const postgres = await startPostgres(port, log);
  const outcomes: Outcome[] = [];
  try {
    for (const story of stories) outcomes.push(await gndTest(gnd, story, postgres.url));
  } finally {
    await postgres.stop();
  }
  return outcomes;
}

async function gndTest(gnd: string, story: Story, postgresUrl: string): Promise<Outcome> {
  const folder = buildForStory(story.name, PLACEHOLDERS);
  const file = join(folder, "test.json");
  writeFileSync(file, JSON.stringify(gndStory(story), writeBigints, 2));
  const build = ["--manifest", join(folder, "subgraph.yaml"), "--skip-build"];
  const { output, code } = await run(gnd, ["test", ...build, "--postgres-url", postgresUrl, file]);
  // A test that was not run is no test that passed.
  const passed = code === 0 && output.includes("Tests: 1 passed, 0 failed");
  return passed ? { name: story.name } : { name: story.name, problem: output };
}

function gndStory({ name, blocks, expectations }: Story) {
  return {
    name,
    blocks: blocks.map(({ number, timestamp, transactions }) => ({
      number,
      timestamp,
      events: transactions.flatMap(({ hash, events }) =>
        events.map((event) => gndEvent(event, PLACEHOLDERS.addresses[event.contract], hash)),
      ),
    })),
    assertions: expectations,
  };
}

function writeBigints(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

function run(program: string, rest: string[]): Promise<{ output: string; code: number }> {
  const child = spawn(program, rest, { env: { ...process.env, NO_COLOR: "1" } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ output, code: code ?? 1 }));
  });
}
