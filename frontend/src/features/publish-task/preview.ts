import { parseCents } from "@wesh/protocol/money.ts";
import type { BudgetLine } from "../../indexer/budgets.ts";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { endOfDay } from "../../lib/city-days.ts";
import type { TaskFields } from "./task-form.ts";

/** The task as residents would see it; undefined until there is a title, a kind and a reward to show. */
export function previewOf(fields: TaskFields, lines: readonly BudgetLine[], now: number): ReadableTask | undefined {
  const reward = parseCents(fields.reward);
  if (fields.kind === "" || fields.words.nl.title.trim() === "" || !reward.ok) return undefined;
  const slots = Number(fields.slots) || 1;
  const { words, kind, solo, additional } = fields;
  return {
    id: 0n,
    domain: lines.find(({ number }) => String(number) === fields.budget)?.domain ?? "",
    reward: reward.value,
    slots,
    taken: 0,
    free: slots,
    normMinutes: Number(fields.normMinutes) || 0,
    leaseHours: Number(fields.leaseHours) || 1,
    reviewDays: Number(fields.reviewDays) || 1,
    perResident: Number(fields.perResident) || 1,
    groupUpTo: solo ? 1 : Number(fields.groupUpTo) || 1,
    everyDays: fields.series ? Number(fields.everyDays) || 0 : 0,
    claimUntil: endOfDay(fields.claimUntil) ?? now,
    place: fields.placed ? fields.place : undefined,
    content: { ...words, kind, solo, additional, minimumAge: Number(fields.minimumAge) || 0 },
    isClosed: false,
    publishedAt: now,
  };
}
