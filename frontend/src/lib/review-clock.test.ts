import { expect, it } from "vitest";
import { judgedBy, paidUnjudgedFrom } from "./review-clock.ts";

const DAY = 86_400;
const waiting = { waitingSince: 1_000, reviewDays: 7, reward: 500n };

it("gives inspectors one review clock", () => {
  expect(judgedBy(waiting)).toBe(1_000 + 7 * DAY);
});

it("pays a small reward after two clocks and a larger one after four", () => {
  expect(paidUnjudgedFrom(waiting, 500)).toBe(1_000 + 14 * DAY);
  expect(paidUnjudgedFrom(waiting, 499)).toBe(1_000 + 28 * DAY);
});
