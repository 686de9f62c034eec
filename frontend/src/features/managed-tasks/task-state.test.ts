import { expect, it } from "vitest";
import type { ManagedTask } from "../../indexer/managed-tasks.ts";
import { canBeCancelled, stateOf } from "./task-state.ts";

const task = (changes: Partial<ManagedTask>) =>
  ({ slots: 3, free: 2, taken: 1, paidSlots: 0, isClosed: false, claimUntil: 1_000, ...changes }) as ManagedTask;

it.each([
  ["open", {}, 500],
  ["open", {}, 1_000],
  ["full", { free: 0, taken: 3 }, 500],
  ["over", {}, 1_001],
  ["closed", { isClosed: true, free: 0 }, 500],
  ["done", { free: 0, taken: 3, paidSlots: 3 }, 2_000],
  ["done", { free: 0, taken: 3, paidSlots: 3, isClosed: true }, 500],
] as const)("is %s with %o at %d", (state, changes, now) => {
  expect(stateOf(task(changes), now)).toBe(state);
});

it("can be cancelled as long as a slot would come back", () => {
  expect(canBeCancelled(task({}))).toBe(true);
  expect(canBeCancelled(task({ taken: 3 }))).toBe(false);
  expect(canBeCancelled(task({ isClosed: true }))).toBe(false);
});
