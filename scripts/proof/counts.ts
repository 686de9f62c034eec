import { stripVTControlCharacters } from "node:util";

/** How many tests passed and failed in one stage. What was skipped or did not run was not proved, so it failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Hardhat closes with one line per outcome over its Solidity and Mocha tests, as `452 passing (13 solidity, 439 mocha)`;
 * the lines of Mocha itself, with a time in the brackets, are a part of it.
 */
export function contractCounts(output: string): Counts {
  return {
    passed: sum(output, /^(\d+) passing \(\d+ (?:solidity|mocha)/gm),
    failed: sum(output, /^(\d+) (?:failing|skipped|todo) \(\d+ (?:solidity|mocha)/gm),
  };
}

/** Vitest closes with `Tests  1 failed | 20 passed (21)`. */
export function vitestCounts(output: string): Counts {
  const line = lastMatch(output, /^\s*Tests\s+(.*)$/gm);
  return { passed: sum(line, /(\d+) passed/g), failed: sum(line, /(\d+) (?:failed|skipped|todo)/g) };
}

/** The subgraph's own runner closes with the plain line. */
export function subgraphCounts(output: string): Counts {
  const line = lastMatch(output, /^\d+ passed, \d+ failed$/gm);
  return { passed: sum(line, /(\d+) passed/g), failed: sum(line, /(\d+) failed/g) };
}

/** Playwright closes with one line per outcome. */
export function playwrightCounts(output: string): Counts {
  return {
    passed: sum(output, /^\s*(\d+) passed \(/gm),
    failed: sum(output, /^\s*(\d+) (?:failed|flaky|interrupted|skipped|did not run)$/gm),
  };
}

/** Hardhat's coverage report closes with a row `Total` of lines and statements in per cent. Nothing of it counts as 0. */
export function coverageOf(output: string): { lines: number; statements: number } {
  const [, lines, statements] = /^║ Total\s+│ ([\d.]+)\s+│ ([\d.]+)\s+│/m.exec(plain(output)) ?? [];
  return { lines: Number(lines ?? 0), statements: Number(statements ?? 0) };
}

function sum(output: string, pattern: RegExp): number {
  return [...plain(output).matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
}

function lastMatch(output: string, pattern: RegExp): string {
  return [...plain(output).matchAll(pattern)].at(-1)?.[0] ?? "";
}

function plain(output: string): string {
  return stripVTControlCharacters(output);
}
