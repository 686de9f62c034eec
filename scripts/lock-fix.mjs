// npm leaves out an optional package whose "engines" exclude the running Node, without a word. The project runs on
// the Node 24 it brings along, but is installed by whatever Node the machine has, so the lock file must not make npm
// skip Hardhat's native parts. Run after every change of dependencies; CI checks that nothing is left to fix.
import { readFileSync, writeFileSync } from "node:fs";

const LOCK_FILE = new URL("../package-lock.json", import.meta.url);
const NEEDS_OUR_NODE = /^node_modules\/@nomicfoundation\/edr/;

const lock = JSON.parse(readFileSync(LOCK_FILE, "utf8"));
for (const [path, entry] of Object.entries(lock.packages)) {
  if (NEEDS_OUR_NODE.test(path)) delete entry.engines;
}
const fixed = JSON.stringify(lock, null, 2) + "\n";
const isClean = fixed === readFileSync(LOCK_FILE, "utf8");

if (process.argv.includes("--check")) {
  if (!isClean) {
    console.error("package-lock.json would make npm skip Hardhat's native parts: run `npm run lock:fix`.");
    process.exit(1);
  }
} else {
  writeFileSync(LOCK_FILE, fixed);
}
