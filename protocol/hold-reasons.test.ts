import { expect, it } from "vitest";
import { codeOfHold, HOLD_REASONS, holdOfCode } from "./hold-reasons.ts";

it("gives every reason a code of one byte above 0, and the reason back", () => {
  for (const reason of HOLD_REASONS) {
    expect(codeOfHold(reason)).toBeGreaterThan(0);
    expect(codeOfHold(reason)).toBeLessThan(256);
    expect(holdOfCode(codeOfHold(reason))).toBe(reason);
  }
});

it("knows no reason for other codes", () => {
  expect(holdOfCode(0)).toBeUndefined();
  expect(holdOfCode(HOLD_REASONS.length + 1)).toBeUndefined();
});
