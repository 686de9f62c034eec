// `npm run coverage`: runs the contract tests with coverage and fails when less than 98 % of the lines or statements of
// contracts/ ran. The report is in coverage/html.
import { coverageOf } from "./counts.ts";
import { run } from "./run.ts";

const LEAST = 98;

// Chance covers the same lines in its first runs as in its last ones.
const { output, code } = await run(["hardhat", "test", "--coverage"], { FUZZ_RUNS: "16", INVARIANT_RUNS: "2" });
// It leaves contracts full of counters in artifacts/, too large to deploy: the real ones are put back.
const rebuilt = await run(["hardhat", "build", "--force", "--quiet"]);
const { lines, statements } = coverageOf(output);
console.log(
  `contracts/: ${lines} % of the lines and ${statements} % of the statements ran; at least ${LEAST} % have to.`,
);
process.exit(code === 0 && rebuilt.code === 0 && lines >= LEAST && statements >= LEAST ? 0 : 1);
