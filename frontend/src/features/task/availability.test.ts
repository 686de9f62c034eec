import { expect, it } from "vitest";
import { availabilityOf } from "./availability.ts";

const open = { isClosed: false, claimUntil: 1_000, slots: 4, taken: 2, free: 2, everyDays: 0 };

it.each([
  ["open", open, 1_000],
  ["expired", open, 1_001],
  ["full", { ...open, free: 0 }, 1],
  ["later", { ...open, everyDays: 1, claimUntil: 10 * 86_400 }, 86_400],
  ["closed", { ...open, isClosed: true, free: 0 }, 2_000],
] as const)("calls a task %s", (availability, task, now) => {
  expect(availabilityOf(task, now)).toBe(availability);
});
