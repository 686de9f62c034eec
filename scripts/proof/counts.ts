import { stripVTControlCharacters } from "node:util";

/** How many tests passed and failed in one stage. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Hardhat prints one summary for its Solidity tests and one for Mocha, and none of them twice. */
export function contractCounts(output: string): Counts {
  return { passed: sum(output, /^\s*(\d+) passing/gm), failed: sum(output, /^\s*(\d+) failing/gm) };
}

/** Vitest closes with `Tests  1 failed | 20 passed (21)`. */
export function vitestCounts(output: string): Counts {
  const line = lastMatch(output, /^\s*Tests\s+(.*)$/gm);
  return { passed: sum(line, /(\d+) passed/g), failed: sum(line, /(\d+) failed/g) };
}

/** The subgraph's own runner closes with the plain line. */
export function subgraphCounts(output: string): Counts {
  const line = lastMatch(output, /^\d+ passed, \d+ failed$/gm);
  return { passed: sum(line, /(\d+) passed/g), failed: sum(line, /(\d+) failed/g) };
}

/** Playwright closes with one line per outcome: passed, failed, flaky, did not run. All but the first are failures. */
export function playwrightCounts(output: string): Counts {
  return {
    passed: sum(output, /^\s*(\d+) passed \(/gm),
    failed: sum(output, /^\s*(\d+) (?:failed|flaky|interrupted|did not run)$/gm),
  };
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
