import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Memory } from "./memory.ts";
import type { Mutant } from "./mutants.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "wesh-memory-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const opened = (fingerprint: string) => new Memory("Euro", fingerprint, pathToFileURL(`${folder}/`));

function mutantWith(content: string): Mutant {
  return { file: "contracts/Euro.sol", line: 1, within: "pay", before: "a", after: "b", content };
}

test("knows what an earlier run found, by what the mutant is", () => {
  opened("one").keep(mutantWith("a + b"), "killed");
  expect(opened("one").outcomeOf(mutantWith("a + b"))).toBe("killed");
  expect(opened("one").outcomeOf(mutantWith("a - b"))).toBeUndefined();
});

test("forgets everything when a contract or a test changed", () => {
  opened("one").keep(mutantWith("a + b"), "survived");
  expect(opened("two").outcomeOf(mutantWith("a + b"))).toBeUndefined();
  expect(opened("one").outcomeOf(mutantWith("a + b"))).toBeUndefined();
});

test("does not keep that a mutant took too long, nor a line that was broken off", () => {
  const memory = opened("one");
  memory.keep(mutantWith("loop"), "timed out");
  memory.keep(mutantWith("a + b"), "killed");
  appendFileSync(join(folder, "Euro.txt"), "0123");
  expect(opened("one").outcomeOf(mutantWith("loop"))).toBeUndefined();
  expect(opened("one").outcomeOf(mutantWith("a + b"))).toBe("killed");
});
