import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { buildWhenStale, type Build } from "./stale.ts";

let root: string;
let built: number;
let plan: Build;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "wesh-stale-"));
  mkdirSync(join(root, "source/made"), { recursive: true });
  writeFileSync(join(root, "source/a.txt"), "a");
  built = 0;
  plan = {
    name: "thing",
    inputs: ["source"],
    without: ["made"],
    output: "thing.out",
    build: async () => {
      built += 1;
      writeFileSync(join(root, "thing.out"), "built");
    },
  };
  return () => rmSync(root, { recursive: true });
});

describe("a build", () => {
  it("is done once while nothing changes", async () => {
    expect(await buildWhenStale(plan, root)).toBe(true);
    expect(await buildWhenStale(plan, root)).toBe(false);
    expect(built).toBe(1);
  });

  it.each([
    ["an input changed", () => writeFileSync(join(root, "source/a.txt"), "b")],
    ["an input came", () => writeFileSync(join(root, "source/b.txt"), "")],
    ["an input went", () => rmSync(join(root, "source/a.txt"))],
    ["its output is gone", () => rmSync(join(root, "thing.out"))],
    ["a fact changed", () => (plan = { ...plan, facts: "another address" })],
  ])("is done again when %s", async (_why, change) => {
    await buildWhenStale(plan, root);
    change();
    expect(await buildWhenStale(plan, root)).toBe(true);
  });

  it("does not look at what is made", async () => {
    await buildWhenStale(plan, root);
    writeFileSync(join(root, "source/made/c.txt"), "c");
    expect(await buildWhenStale(plan, root)).toBe(false);
  });

  it("is done once when two towns want it at the same time", async () => {
    expect(await Promise.all([buildWhenStale(plan, root), buildWhenStale(plan, root)])).toEqual([true, false]);
    expect(built).toBe(1);
  });

  it("does not wait for a town that died while it built", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    mkdirSync(join(root, ".town/builds"), { recursive: true });
    writeFileSync(join(root, ".town/builds/thing.turn"), String(pid));
    expect(await buildWhenStale(plan, root)).toBe(true);
  });

  it("is done again after it failed", async () => {
    const failing = { ...plan, build: () => Promise.reject(new Error("no")) };
    await expect(buildWhenStale(failing, root)).rejects.toThrow("no");
    expect(await buildWhenStale(plan, root)).toBe(true);
  });
});
