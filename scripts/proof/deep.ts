// `npm run test:deep`: the fuzz tests and the invariants again, long enough to come across what is rare. What the
// environment says goes first, and what is given after `--` goes to Hardhat, a file of tests for example.
import { run } from "./run.ts";

const LONG = { INVARIANT_RUNS: "500", INVARIANT_DEPTH: "100", FUZZ_RUNS: "10000" };

const asked = Object.fromEntries(Object.entries(LONG).map(([name, value]) => [name, process.env[name] ?? value]));
const { code } = await run(["hardhat", "test", "solidity", ...process.argv.slice(2)], asked);
process.exit(code);
