import { expect, it } from "vitest";
import { codeOfReturn, RETURN_REASONS, returnOfCode } from "./return-reasons.ts";

it("gives every reason a code of one byte above 0, and the reason back", () => {
  for (const reason of RETURN_REASONS) {
    expect(codeOfReturn(reason)).toBeGreaterThan(0);
    expect(codeOfReturn(reason)).toBeLessThan(256);
    expect(returnOfCode(codeOfReturn(reason))).toBe(reason);
  }
});

it("knows no reason for other codes", () => {
  expect(returnOfCode(0)).toBeUndefined();
  expect(returnOfCode(RETURN_REASONS.length + 1)).toBeUndefined();
});
