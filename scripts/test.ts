// `npm test`: every proof of the project, one after the other, and one line at the end that adds them up.
import { findChromium } from "./proof/chromium.ts";
import { contractCounts, playwrightCounts, subgraphCounts, vitestCounts, type Counts } from "./proof/counts.ts";
import { run } from "./proof/run.ts";

interface Stage {
  name: string;
  command: string[];
  counts: (output: string) => Counts;
  environment?: () => Promise<Record<string, string>>;
}

const STAGES: Stage[] = [
  { name: "contracts", command: ["hardhat", "test"], counts: contractCounts },
  { name: "services and frontend", command: ["vitest", "run"], counts: vitestCounts },
  { name: "subgraph", command: ["npm", "test", "--workspace", "subgraph"], counts: subgraphCounts },
  {
    name: "stories in a real browser",
    command: ["playwright", "test"],
    counts: playwrightCounts,
    environment: async () => ({ CHROMIUM_PATH: await findChromium() }),
  },
];

const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];

for (const stage of STAGES) {
  const started = Date.now();
  console.log(`\n── ${stage.name} ${"─".repeat(Math.max(0, 60 - stage.name.length))}`);
  const counts = await prove(stage);
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  summary.push(`  ${stage.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
}

console.log(`\n${summary.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs one stage. A stage that ends badly, or in which no test ran, counts at least one failure. */
async function prove(stage: Stage): Promise<Counts> {
  try {
    const { output, code } = await run(stage.command, await stage.environment?.());
    const counts = stage.counts(output);
    const silentlyBad = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    if (silentlyBad) console.error(`${stage.name}: ended with code ${code} after ${counts.passed} tests.`);
    return silentlyBad ? { ...counts, failed: 1 } : counts;
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return { passed: 0, failed: 1 };
  }
}
