import { expect, test } from "vitest";
import { contractCounts, coverageOf, playwrightCounts, subgraphCounts, vitestCounts } from "./counts.ts";

test("reads Hardhat's closing lines, not Mocha's inside them", () => {
  const output = [
    "  439 passing (7s)\n  2 failing\n\n",
    "449 passing (10 solidity, 439 mocha)\n3 failing (1 solidity, 2 mocha)\n1 skipped (1 mocha)\n",
  ].join("\n");
  expect(contractCounts(output)).toEqual({ passed: 449, failed: 4 });
});

test("reads vitest's last summary, not the files' one", () => {
  const output =
    " Test Files  1 failed | 4 passed (5)\n      Tests  \u001b[31m2 failed\u001b[39m | 20 passed | 1 skipped (23)\n";
  expect(vitestCounts(output)).toEqual({ passed: 20, failed: 3 });
});

test("reads the subgraph's closing line", () => {
  expect(subgraphCounts("suite a ok\n7 passed, 1 failed\n")).toEqual({ passed: 7, failed: 1 });
});

test("counts what Playwright did not prove as failed", () => {
  const output = "  1 failed\n    [phone] › loop.spec.ts\n  1 flaky\n  2 did not run\n  6 passed (1.2m)\n";
  expect(playwrightCounts(output)).toEqual({ passed: 6, failed: 4 });
});

test("reads the last row of the coverage report", () => {
  const output = [
    "║ contracts/money/Purse.sol │ 100.00 │ 90.00       │ 12              ║",
    "║ Total                     │ 99.65  │ 99.67       │                 ║",
  ].join("\n");
  expect(coverageOf(output)).toEqual({ lines: 99.65, statements: 99.67 });
});

test("finds nothing in silence", () => {
  expect(vitestCounts("")).toEqual({ passed: 0, failed: 0 });
  expect(coverageOf("")).toEqual({ lines: 0, statements: 0 });
});
