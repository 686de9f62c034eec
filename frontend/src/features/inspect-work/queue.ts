import type { HandedIn } from "../../indexer/inspection.ts";
import { isWaiting } from "../../lib/claim-states.ts";
import type { Address } from "../../lib/hex.ts";
import { judgedBy } from "../../lib/review-clock.ts";

/** Why somebody may not judge a piece of work. */
export type Conflict = "own-work" | "own-task" | "own-reward" | "judged-before";

/** Handed-in work that waits, and for how long (seconds). */
export interface WaitingWork {
  work: HandedIn;
  waiting: number;
  /** Whether the review clock has run out. */
  isLate: boolean;
  conflict: Conflict | undefined;
}

/** What waits for an inspector at a moment (unix seconds): the longest waiting first, whoever handed it in. */
export function queueOf(list: readonly HandedIn[], inspector: Address, now: number): WaitingWork[] {
  return list
    .filter(({ state }) => isWaiting(state))
    .map((work) => ({
      work,
      waiting: now - (work.waitingSince ?? now),
      isLate: isLate(work, now),
      conflict: conflictOf(work, inspector),
    }))
    .sort((a, b) => b.waiting - a.waiting || a.work.id.localeCompare(b.work.id));
}

/** Whether the review clock of waiting work has run out, so that a senior may judge it. */
export function isLate({ waitingSince, task }: HandedIn, now: number): boolean {
  return waitingSince !== null && now >= judgedBy({ waitingSince, reviewDays: task.reviewDays });
}

/** What comes after a piece of work: the longest waiting one that this inspector may judge. */
export function nextAfter(queue: readonly WaitingWork[], id: string): HandedIn | undefined {
  return queue.find(({ work, conflict }) => work.id !== id && conflict === undefined)?.work;
}

/** Whether an inspector has an interest of their own in a piece of work, or looked at it before where another must. */
export function conflictOf(work: HandedIn, inspector: Address): Conflict | undefined {
  const { state, resident, beneficiary, members, judges, task } = work;
  const isMe = (address: Address | null) => address !== null && isSame(address, inspector);
  if (isMe(resident)) return "own-work";
  if (isMe(task.publisher)) return "own-task";
  if (isMe(beneficiary) || members.some(isMe)) return "own-reward";
  const needsAnother = state === "Approved" || state === "Appealed";
  return needsAnother && judges.some(isMe) ? "judged-before" : undefined;
}

function isSame(one: Address, other: Address): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
