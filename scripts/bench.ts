// `npm run bench`: runs every measurement of scripts/bench/, one after the other; a file there is one when its name ends in
// `.bench.ts`. What is given after `--` goes to each of them.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = new URL("bench/", import.meta.url);

const benches = readdirSync(FOLDER).filter((name) => name.endsWith(".bench.ts"));
const failed = benches.sort().filter((name) => {
  console.log(`\n── ${name.replace(".bench.ts", "")} ${"─".repeat(40)}`);
  const file = fileURLToPath(new URL(name, FOLDER));
  return spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: "inherit" }).status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
