import { expect, it } from "vitest";
import { refundAmount } from "./refund-amount.ts";

it("gives back what is left, or the typed part of it", () => {
  expect(refundAmount("whole", "", 1250n)).toBe(1250n);
  expect(refundAmount("part", "5", 1250n)).toBe(500n);
  expect(refundAmount("part", "€ 12,50", 1250n)).toBe(1250n);
});

it.each([
  ["", "Money_Empty"],
  ["-1", "Money_Negative"],
  ["1,255", "Money_TooManyDecimals"],
  ["alles", "Money_Unreadable"],
  ["0,00", "HeerlenEuro_AmountZero"],
  ["12,51", "HeerlenEuro_RefundTooHigh"],
])("refuses %j with %s", (typed, refusalName) => {
  expect(refundAmount("part", typed, 1250n)).toMatchObject({ refusalName });
});
