const DAY = 86_400;

/** What decides when the slots of a task open. */
export interface Slots {
  slots: number;
  taken: number;
  /** Slots not taken; 0 once the task is closed. */
  free: number;
  /** A series: one slot opens every so many days; 0 when all are open at once. */
  everyDays: number;
  /** Unix seconds. */
  claimUntil: number;
}

/** How many slots can be chosen at this moment (unix seconds): in a series, only those whose day has come. */
export function openSlots({ slots, taken, free, everyDays, claimUntil }: Slots, now: number): number {
  if (free === 0) return 0;
  const isSeries = everyDays > 0 && now < claimUntil;
  // As the contract counts: the last slot opens everyDays before the end, the one before it as much earlier, and so on.
  const toCome = isSeries ? Math.ceil((claimUntil - now) / (everyDays * DAY)) - 1 : 0;
  return Math.max(0, Math.min(free, slots - toCome - taken));
}

/** When the next slot of a series opens (unix seconds); undefined when nothing has to be waited for. */
export function nextOpening(task: Slots, now: number): number | undefined {
  if (task.free === 0 || openSlots(task, now) > 0) return undefined;
  return task.claimUntil - (task.slots - task.taken) * task.everyDays * DAY;
}
