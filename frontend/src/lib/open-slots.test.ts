import { expect, it } from "vitest";
import { nextOpening, openSlots } from "./open-slots.ts";

const DAY = 86_400;
const END = 100 * DAY;
const series = (taken: number) => ({ slots: 4, taken, free: 4 - taken, everyDays: 7, claimUntil: END });

it("opens all slots at once when the task is no series", () => {
  expect(openSlots({ ...series(1), everyDays: 0 }, 0)).toBe(3);
  expect(nextOpening({ ...series(1), everyDays: 0 }, 0)).toBeUndefined();
});

// The last of 4 opens 7 days before the end, the first 28 days before it.
it.each([
  [END - 28 * DAY - 1, 0],
  [END - 28 * DAY, 1],
  [END - 21 * DAY - 1, 1],
  [END - 21 * DAY, 2],
  [END - 7 * DAY, 4],
  [END, 4],
])("at %i seconds %i slots of a series have opened", (now, opened) => {
  expect(openSlots(series(0), now)).toBe(opened);
});

it("says when the next slot opens while all open ones are taken", () => {
  expect(openSlots(series(2), END - 21 * DAY)).toBe(0);
  expect(nextOpening(series(2), END - 21 * DAY)).toBe(END - 14 * DAY);
  expect(nextOpening(series(1), END - 21 * DAY)).toBeUndefined();
});

it("opens nothing of a task that is full or closed", () => {
  expect(openSlots({ ...series(4), free: 0 }, END)).toBe(0);
  expect(nextOpening({ ...series(2), free: 0 }, 0)).toBeUndefined();
});
