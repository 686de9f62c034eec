import { expect, it } from "vitest";
import { codeOfRejection, REJECTION_REASONS, rejectionOfCode } from "./rejection-reasons.ts";

it("gives every reason a code of one byte above 0, and the reason back", () => {
  for (const reason of REJECTION_REASONS) {
    expect(codeOfRejection(reason)).toBeGreaterThan(0);
    expect(codeOfRejection(reason)).toBeLessThan(256);
    expect(rejectionOfCode(codeOfRejection(reason))).toBe(reason);
  }
});

it("knows no reason for other codes", () => {
  expect(rejectionOfCode(0)).toBeUndefined();
  expect(rejectionOfCode(REJECTION_REASONS.length + 1)).toBeUndefined();
});
