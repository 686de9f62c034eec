// `npm start`: the whole town on this machine. `--no-app` starts everything but the dApp, for whoever serves that from its
// sources (`npx vite` in frontend/, with the same WESH_PORT_OFFSET).
import { parseArgs } from "node:util";
import { readEnvFile } from "../deploy/env-file.ts";
import { startTown } from "./start-town.ts";
import { summaryOf } from "./summary.ts";

readEnvFile();
const { values } = parseArgs({ options: { app: { type: "boolean", default: true } }, allowNegative: true });

const asked = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => asked.abort());

try {
  const town = await startTown({ app: values.app, signal: asked.signal });
  console.log(summaryOf(town));
  const stopped = new Promise<void>((resolve) => asked.signal.addEventListener("abort", () => resolve()));
  const failure = await Promise.race([town.failure, stopped]);
  if (failure) throw failure;
  console.log("\nStopping the town.");
  await town.stop();
  process.exit(0);
} catch (problem) {
  if (asked.signal.aborted) process.exit(0);
  console.error(`\n${problem instanceof Error ? problem.message : String(problem)}`);
  process.exit(1);
}
