import { expect, it } from "vitest";
import { codeOfSuspension, SUSPENSION_REASONS, suspensionOfCode } from "./suspension-reasons.ts";

it("gives every reason a code of its own that is never zero, and finds the reason back", () => {
  const codes = SUSPENSION_REASONS.map(codeOfSuspension);
  expect(codes).toEqual(SUSPENSION_REASONS.map((_, index) => index + 1));
  expect(codes.map(suspensionOfCode)).toEqual(SUSPENSION_REASONS);
  expect(suspensionOfCode(0)).toBeUndefined();
  expect(suspensionOfCode(200)).toBeUndefined();
});
