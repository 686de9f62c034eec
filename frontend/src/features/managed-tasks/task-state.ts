import type { ManagedTask } from "../../indexer/managed-tasks.ts";
import type { Tone } from "../../ui/Badge.tsx";

/** Where a task is for who manages it. */
export const TASK_STATES = ["open", "full", "over", "done", "closed"] as const;

/** Where a task is for who manages it. */
export type ManagedState = (typeof TASK_STATES)[number];

/** The colour of each state; its word stands beside it. */
export const STATE_TONES: Record<ManagedState, Tone> = {
  open: "ok",
  full: "action",
  over: "warning",
  done: "neutral",
  closed: "neutral",
};

/** Where a task is at a moment (unix seconds): open for claims, fully claimed, past its deadline, all paid, or closed. */
export function stateOf(task: ManagedTask, now: number): ManagedState {
  if (task.paidSlots === task.slots) return "done";
  if (task.isClosed) return "closed";
  if (task.claimUntil < now) return "over";
  return task.free > 0 ? "open" : "full";
}

/** Whether cancelling still changes something: what is not in use goes back to the budget line. */
export function canBeCancelled(task: ManagedTask): boolean {
  return !task.isClosed && task.taken < task.slots;
}
