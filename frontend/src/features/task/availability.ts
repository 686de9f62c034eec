import { openSlots, type Slots } from "../../lib/open-slots.ts";

/** Whether a task takes claims now, or why it does not. `later`: the next slot of a series is not open yet. */
export type Availability = "open" | "closed" | "expired" | "full" | "later";

/** Whether a task takes claims at this moment (unix seconds). */
export function availabilityOf(task: Slots & { isClosed: boolean }, now: number): Availability {
  if (task.isClosed) return "closed";
  if (now > task.claimUntil) return "expired";
  if (task.free === 0) return "full";
  return openSlots(task, now) > 0 ? "open" : "later";
}
