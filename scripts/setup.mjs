// Makes a clone ready to run, and is done at once when it is. Called before `npm start`, `npm test` and by CI, by
// whatever Node the machine has: the project's own Node (docs/adr/0003) may not be there yet. So it uses nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const OWN_NODE = join(ROOT, "node_modules", ".bin", "node");

/** To install the packages, and to run TypeScript files as they are where the project's own Node cannot. */
const NODE_TO_INSTALL = [20, 18, 1];
const NODE_TO_RUN = [22, 18, 0];

const LONGEST_TURN = 15 * 60_000;

requireNode(NODE_TO_INSTALL, "The project is installed by");
if (reasonToInstall()) await withTurn(install);
requireNodeToRun();

/** Why `npm ci` is needed, in words; nothing when what is installed is what the lock file says. */
function reasonToInstall() {
  // npm writes this list of what it installed as the last thing, so an interrupted installation has none.
  const installed = readPackages(join(ROOT, "node_modules", ".package-lock.json"));
  if (!installed) return "node_modules is not there";
  const wanted = readPackages(join(ROOT, "package-lock.json"));
  const differs = Object.entries(wanted).find(([path, entry]) => !isInstalled(path, entry, installed[path]));
  return differs && `node_modules is older than package-lock.json (${differs[0].replace(/^.*node_modules\//, "")})`;
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

// Workspaces and links are the project's own folders; optional packages are there for some machines only.
function isInstalled(path, wanted, found) {
  if (!path.includes("node_modules/") || wanted.link) return true;
  if (!found) return wanted.optional === true;
  return found.version === wanted.version && found.integrity === wanted.integrity;
}

function install() {
  const reason = reasonToInstall();
  if (!reason) return; // another run installed while this one waited
  console.log(`Installing the project's packages with npm ci, because ${reason}. This takes about a minute.`);
  const started = Date.now();
  const isWindows = process.platform === "win32";
  const { status } = spawnSync("npm", ["ci", "--include=dev", "--include=optional", "--loglevel=error"], {
    cwd: ROOT,
    stdio: "inherit",
    shell: isWindows,
    env: { ...process.env, PATH: pathOfTheMachine() },
  });
  if (status !== 0) fail("npm ci did not succeed: see its message above.");
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

// npm removes node_modules first, with the Node in it, so the machine's own Node has to run it.
function pathOfTheMachine() {
  const inside = join(ROOT, "node_modules");
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.filter((folder) => !folder.startsWith(inside)).join(delimiter);
}

/** Lets one run at a time install in this folder; the others wait. A run that was killed keeps nobody waiting. */
async function withTurn(work) {
  const turn = join(tmpdir(), `wesh-setup-${createHash("sha256").update(ROOT).digest("hex").slice(0, 16)}`);
  let waiting = false;
  while (!(await takeTurn(turn))) {
    if (!waiting) console.log("Another run is installing the project's packages: waiting for it.");
    waiting = true;
    await pause(200);
  }
  try {
    work();
  } finally {
    rmSync(turn, { force: true });
  }
}

async function takeTurn(turn) {
  const name = `${turn}-${process.pid}`;
  writeFileSync(name, String(process.pid));
  try {
    linkSync(name, turn);
    return true;
  } catch {
    if (isHeld(turn)) return false;
    // The holder is gone. Whoever replaces its name last has the turn, so look again after the others have had time to.
    renameSync(name, turn);
    await pause(100);
    return holderOf(turn) === process.pid;
  } finally {
    rmSync(name, { force: true });
  }
}

function holderOf(turn) {
  return existsSync(turn) ? Number(readFileSync(turn, "utf8")) : 0;
}

// By a process that runs. Its number may have passed to another since, so no turn lasts for ever.
function isHeld(turn) {
  try {
    return Date.now() - statSync(turn).mtimeMs < LONGEST_TURN && process.kill(holderOf(turn), 0);
  } catch (problem) {
    return problem.code === "EPERM";
  }
}

function requireNodeToRun() {
  if (existsSync(OWN_NODE)) return;
  const bringsOne = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);
  if (bringsOne) fail("The project's own Node is missing: run `npm ci --include=optional`.");
  requireNode(NODE_TO_RUN, `The project brings no Node of its own for ${process.platform}, so it runs on`);
}

function requireNode(least, why) {
  const present = process.versions.node.split(".").map(Number);
  const index = least.findIndex((part, at) => part !== present[at]);
  if (index < 0 || present[index] > least[index]) return;
  fail(`${why} Node ${least.join(".")} or later, and this is ${process.version}. See https://nodejs.org.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
