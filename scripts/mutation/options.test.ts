import { expect, test } from "vitest";
import { readOptions } from "./options.ts";
import type { Target } from "./targets.ts";

const TARGETS: Target[] = ["Euro", "Desk"].map((contract) => ({ contract, sources: [], built: [], tests: [] }));

test("takes all contracts and all their mutants when nothing is said", () => {
  expect(readOptions([], TARGETS)).toEqual({ targets: TARGETS, max: undefined, seed: 1, processes: 2 });
});

test("takes the contracts, the sample and the processes that are named", () => {
  const args = ["--contract", "Desk", "--max", "200", "--seed", "7", "--processes", "4"];
  expect(readOptions(args, TARGETS)).toEqual({ targets: [TARGETS[1]], max: 200, seed: 7, processes: 4 });
});

test("says which contracts there are, and what a number is", () => {
  expect(() => readOptions(["--contract", "Purse"], TARGETS)).toThrow(/one of Euro, Desk, not "Purse"/);
  expect(() => readOptions(["--max", "0"], TARGETS)).toThrow(/--max must be a whole number from 1/);
  expect(() => readOptions(["--most", "3"], TARGETS)).toThrow();
});
