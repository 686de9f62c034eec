import type { ReadableTask } from "../../indexer/tasks.ts";
import { metresBetween } from "../../lib/distance.ts";

/** How long a task may take, in minutes; `any` has no limit. */
export const LONGEST = ["any", "30", "60", "120"] as const;

/** What the person wants to see. */
export interface TaskFilter {
  domain: string;
  kind: string;
  longest: (typeof LONGEST)[number];
}

/** Sees everything. */
export const EVERYTHING: TaskFilter = { domain: "all", kind: "all", longest: "any" };

/** A task and how far it is, when that is known. */
export interface FoundTask {
  task: ReadableTask;
  metres: number | undefined;
}

/** Where the person is. Never leaves the device. */
export interface Here {
  latitude: number;
  longitude: number;
}

function fits(task: ReadableTask, { domain, kind, longest }: TaskFilter): boolean {
  const fitsDomain = domain === "all" || task.domain === domain;
  const fitsKind = kind === "all" || task.content.kind === kind;
  return fitsDomain && fitsKind && (longest === "any" || task.normMinutes <= Number(longest));
}

/**
 * The tasks to show, in order: the nearest first when the person told where they are (tasks that can be done anywhere
 * come after those with a place), otherwise the newest first.
 */
export function findTasks(tasks: readonly ReadableTask[], filter: TaskFilter, here?: Here): FoundTask[] {
  const found = tasks
    .filter((task) => fits(task, filter))
    .map((task) => ({ task, metres: here && task.place && metresBetween(here, task.place) }));
  const byAge = (a: FoundTask, b: FoundTask) => b.task.publishedAt - a.task.publishedAt;
  if (here === undefined) return found.sort(byAge);
  return found.sort((a, b) => (a.metres ?? Infinity) - (b.metres ?? Infinity) || byAge(a, b));
}

/** Which values of a field occur, to offer no filter that finds nothing. */
export function choicesOf(tasks: readonly ReadableTask[], of: (task: ReadableTask) => string): string[] {
  return [...new Set(tasks.map(of))].sort();
}
