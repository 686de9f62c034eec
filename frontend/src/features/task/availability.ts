import type { Task } from "../../indexer/tasks.ts";

/** Whether a task takes claims now, or why it does not. */
export type Availability = "open" | "closed" | "expired" | "full";

/** Whether a task takes claims at this moment (unix seconds). */
export function availabilityOf(task: Pick<Task, "isClosed" | "claimUntil" | "free">, now: number): Availability {
  if (task.isClosed) return "closed";
  if (now > task.claimUntil) return "expired";
  return task.free === 0 ? "full" : "open";
}
