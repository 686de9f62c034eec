// npm leaves out an optional package whose "engines" exclude the Node that installs, without a word. The project runs on
// the Node 24 it brings along, but is installed by whatever Node the machine has, so the lock file must not make npm
// skip the native parts of Hardhat and Vite. Run after every change of dependencies; CI checks that nothing is left to fix.
import { readFileSync, writeFileSync } from "node:fs";

const LOCK_FILE = new URL("../package-lock.json", import.meta.url);

const lock = JSON.parse(readFileSync(LOCK_FILE, "utf8"));
for (const entry of Object.values(lock.packages)) {
  if (entry.optional) delete entry.engines;
}
const fixed = JSON.stringify(lock, null, 2) + "\n";
const isClean = fixed === readFileSync(LOCK_FILE, "utf8");

if (process.argv.includes("--check")) {
  if (!isClean) {
    console.error("package-lock.json would make npm skip native parts of the tools: run `npm run lock:fix`.");
    process.exit(1);
  }
} else {
  writeFileSync(LOCK_FILE, fixed);
}
