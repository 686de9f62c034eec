import type { HandedIn } from "../../indexer/inspection.ts";
import type { Address } from "../../lib/hex.ts";

/** Why somebody may not judge a piece of work. */
export type Conflict = "own-work" | "own-task";

/** Handed-in work that waits, and for how long (seconds). */
export interface WaitingWork {
  work: HandedIn;
  waiting: number;
  conflict: Conflict | undefined;
}

/** What waits for an inspector at a moment (unix seconds): the longest waiting first, whoever handed it in. */
export function queueOf(list: readonly HandedIn[], inspector: Address, now: number): WaitingWork[] {
  return list
    .filter(({ state }) => state === "Submitted")
    .map((work) => ({ work, waiting: now - (work.submittedAt ?? now), conflict: conflictOf(work, inspector) }))
    .sort((a, b) => b.waiting - a.waiting || a.work.id.localeCompare(b.work.id));
}

/** What comes after a piece of work: the longest waiting one that this inspector may judge. */
export function nextAfter(queue: readonly WaitingWork[], id: string): HandedIn | undefined {
  return queue.find(({ work, conflict }) => work.id !== id && conflict === undefined)?.work;
}

/** Whether an inspector has an interest of their own in a piece of work. */
export function conflictOf({ resident, task }: HandedIn, inspector: Address): Conflict | undefined {
  if (isSame(resident, inspector)) return "own-work";
  return isSame(task.publisher, inspector) ? "own-task" : undefined;
}

function isSame(one: Address, other: Address): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
