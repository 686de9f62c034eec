import { expect, test } from "vitest";
import { contractCounts, playwrightCounts, subgraphCounts, vitestCounts } from "./counts.ts";

test("adds Hardhat's Solidity and Mocha summaries", () => {
  const output = "  3 passing (1s)\n  1 failing\n\nRunning Mocha tests\n  10 passing (194ms)\n";
  expect(contractCounts(output)).toEqual({ passed: 13, failed: 1 });
});

test("reads vitest's last summary, not the files' one", () => {
  const output = " Test Files  1 failed | 4 passed (5)\n      Tests  \u001b[31m2 failed\u001b[39m | 20 passed (22)\n";
  expect(vitestCounts(output)).toEqual({ passed: 20, failed: 2 });
});

test("reads the subgraph's closing line", () => {
  expect(subgraphCounts("suite a ok\n7 passed, 1 failed\n")).toEqual({ passed: 7, failed: 1 });
});

test("counts what Playwright did not prove as failed", () => {
  const output = "  1 failed\n    [phone] › loop.spec.ts\n  1 flaky\n  2 did not run\n  6 passed (1.2m)\n";
  expect(playwrightCounts(output)).toEqual({ passed: 6, failed: 4 });
});

test("finds nothing in silence", () => {
  expect(vitestCounts("")).toEqual({ passed: 0, failed: 0 });
});
