import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

/** Node as it is called before the script, to pretend that it is an old one. */
const OLD_NODE = `data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "20.18.0" } })`;

let clone: string;

/** A project of one small package that brings a Node, so that npm needs no registry. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "wesh-setup-test-"));
  const dependency = join(clone, "packed");
  for (const folder of ["scripts", "packed"]) mkdirSync(join(clone, folder));
  cpSync(new URL("setup.mjs", import.meta.url), join(clone, "scripts", "setup.mjs"));
  writeFileSync(join(dependency, "node"), "#!/bin/sh\n");
  writeJson(join(dependency, "package.json"), { name: "own-node", version: "1.0.0", bin: { node: "node" } });
  npm(dependency, "pack", "--pack-destination", clone);
  writeJson(join(clone, "package.json"), { name: "clone", dependencies: { "own-node": "file:own-node-1.0.0.tgz" } });
  npm(clone, "install", "--package-lock-only");
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

test("installs a fresh clone and says why, and is silent the second time", () => {
  const first = setUp();
  expect(first.status, first.stderr).toBe(0);
  expect(first.stdout).toMatch(/npm ci, because node_modules is not there\. [^]*Installed in \d+ s\./);
  expect(existsSync(join(clone, "node_modules", ".bin", "node"))).toBe(true);
  expect(setUp()).toMatchObject({ status: 0, stdout: "" });
});

test("installs again when an installed package is not the one of the lock file, naming it", () => {
  setUp();
  const installed = join(clone, "node_modules", ".package-lock.json");
  writeFileSync(installed, readFileSync(installed, "utf8").replace('"1.0.0"', '"0.9.0"'));
  expect(setUp().stdout).toContain("node_modules is older than package-lock.json (own-node)");
  expect(setUp().stdout).toBe("");
});

test("installs again after an installation that was interrupted", () => {
  setUp();
  rmSync(join(clone, "node_modules", ".package-lock.json"));
  expect(setUp().stdout).toContain("Installed in");
});

test("lets one of several runs install, and the others wait for it", async () => {
  const runs = await Promise.all([setUpBeside(), setUpBeside(), setUpBeside()]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(runs.filter(({ output }) => output.includes("Installed in"))).toHaveLength(1);
});

test("fails with one sentence on a Node that is too old to install with", () => {
  const { status, stderr } = setUp("--import", OLD_NODE);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The project is installed by Node 20\.18\.1 or later, and this is v[\d.]+\. [^\n]+\n$/);
});

test("says when npm did not succeed", () => {
  writeJson(join(clone, "package.json"), { name: "clone", dependencies: { "not-in-the-lock-file": "1.0.0" } });
  const { status, stderr } = setUp();
  expect(status).toBe(1);
  expect(stderr).toContain("npm ci did not succeed");
});

function setUp(...nodeOptions: string[]) {
  return spawnSync(process.execPath, [...nodeOptions, join(clone, "scripts", "setup.mjs")], { encoding: "utf8" });
}

function setUpBeside(): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(clone, "scripts", "setup.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}

function npm(folder: string, ...rest: string[]): void {
  const { status, stderr } = spawnSync("npm", rest, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(file, JSON.stringify(content));
}
