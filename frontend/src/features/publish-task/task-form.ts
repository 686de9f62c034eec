import { parseCents } from "@wesh/protocol/money.ts";
import type { TaskContent } from "@wesh/protocol/task-content.ts";
import type { TaskDraft } from "../../chain/council/tasks.ts";
import { LANGUAGES, type Language } from "../../i18n/languages.ts";
import type { ManagedTask } from "../../indexer/managed-tasks.ts";
import { dayAfter, endOfDay } from "../../lib/city-days.ts";

/** The words of a task in one language, as typed. */
export type WordFields = TaskContent[Language];

/** A task as filled in so far. Numbers are text: people type and correct them. */
export interface TaskFields {
  budget: string;
  reward: string;
  slots: string;
  normMinutes: string;
  leaseHours: string;
  /** How many days inspectors have. */
  reviewDays: string;
  /** How often one resident may do it. */
  perResident: string;
  /** How many residents may share one slot; only counts when it is not done alone. */
  groupUpTo: string;
  /** Whether its slots open one after the other; then every so many days. */
  series: boolean;
  everyDays: string;
  /** The last day for new claims. */
  claimUntil: string;
  /** Whether the work is at one place; then the place is needed. */
  placed: boolean;
  place: { latitude: number; longitude: number } | undefined;
  words: Record<Language, WordFields>;
  kind: TaskContent["kind"] | "";
  solo: boolean;
  minimumAge: string;
  additional: boolean;
}

/** What can be wrong with a field. */
export type FieldProblem =
  | "missing"
  | "notAnAmount"
  | "notANumber"
  | "tooHigh"
  | "tooLow"
  | "dayPast"
  | "tooLong"
  | "perHourTooHigh"
  | "budgetTooLow"
  | "ceilingPassed"
  | "placeMissing"
  | "notAdditional";

/** The fields that can have a problem. */
export type ProblemField =
  | Exclude<keyof TaskFields, "words" | "placed" | "solo" | "series">
  | `${Language}.title`
  | `${Language}.instructions`
  | `${Language}.materials`
  | `${Language}.pickUp`;

/** What is wrong, by field. */
export type Problems = Partial<Record<ProblemField, FieldProblem>>;

/** What the rules and the budget allow. */
export interface Limits {
  /** Highest reward per norm hour, in cents. */
  hourlyMaximum: bigint;
  /** What each budget line has available and the most one of its tasks may cost (0 for no ceiling), in cents. */
  lines: ReadonlyMap<number, { available: bigint; ceiling: bigint }>;
  /** Unix seconds. */
  now: number;
}

const NO_WORDS: WordFields = { title: "", instructions: "", materials: "", pickUp: "" };
const LONGEST: Record<keyof WordFields, number> = { title: 80, instructions: 2000, materials: 400, pickUp: 200 };
const HIGHEST_REWARD = 2n ** 24n - 1n;
const LARGEST_GROUP = 8;

/** An empty form for one of these budget lines, open for claims for four weeks. */
export function blankTask(lines: readonly number[], now: number): TaskFields {
  return {
    budget: lines.length === 1 ? String(lines[0]) : "",
    reward: "",
    slots: "1",
    normMinutes: "60",
    leaseHours: "48",
    reviewDays: "7",
    perResident: "1",
    groupUpTo: "1",
    series: false,
    everyDays: "7",
    claimUntil: dayAfter(now, { days: 28 }),
    placed: true,
    place: undefined,
    words: { nl: NO_WORDS, en: NO_WORDS, de: NO_WORDS },
    kind: "",
    solo: true,
    minimumAge: "16",
    additional: false,
  };
}

/** A form filled in as an existing task, for these budget lines. What is declared has to be declared anew. */
export function copyOfTask(task: ManagedTask, lines: readonly number[], now: number): TaskFields {
  const blank = blankTask(lines.includes(task.budget) ? [task.budget] : lines, now);
  const { content } = task;
  return {
    ...blank,
    reward: `${task.reward / 100n},${String(task.reward % 100n).padStart(2, "0")}`,
    slots: String(task.slots),
    normMinutes: String(task.normMinutes),
    leaseHours: String(task.leaseHours),
    reviewDays: String(task.reviewDays),
    perResident: String(task.perResident),
    groupUpTo: String(task.groupUpTo),
    series: task.everyDays > 0,
    everyDays: task.everyDays > 0 ? String(task.everyDays) : blank.everyDays,
    placed: task.place !== undefined,
    place: task.place,
    words: content ? { nl: content.nl, en: content.en, de: content.de } : blank.words,
    kind: content?.kind ?? "",
    solo: content?.solo ?? true,
    minimumAge: String(content?.minimumAge ?? 16),
  };
}

/** Cents per norm hour, rounded up as the contract does; undefined while reward or minutes are no numbers. */
export function perHourOf({ reward, normMinutes }: Pick<TaskFields, "reward" | "normMinutes">): bigint | undefined {
  const cents = parseCents(reward);
  const minutes = wholeNumber(normMinutes);
  if (!cents.ok || minutes === undefined || minutes === 0) return undefined;
  return (cents.value * 60n + BigInt(minutes) - 1n) / BigInt(minutes);
}

/** What publishing sets apart: the reward for every slot. */
export function costOf({ reward, slots }: Pick<TaskFields, "reward" | "slots">): bigint | undefined {
  const cents = parseCents(reward);
  const count = wholeNumber(slots);
  return cents.ok && count !== undefined ? cents.value * BigInt(count) : undefined;
}

/** The task as filled in, or what is wrong with it. Asked before anything is signed. */
export function checkTask(
  fields: TaskFields,
  limits: Limits,
): { ok: true; draft: TaskDraft } | { ok: false; problems: Problems } {
  const reward = parseCents(fields.reward);
  const claimUntil = endOfDay(fields.claimUntil);
  const problems = { ...termProblems(fields, limits), ...wordProblems(fields), ...noteProblems(fields) };
  if (!reward.ok || claimUntil === undefined || fields.kind === "" || Object.keys(problems).length > 0) {
    return { ok: false, problems };
  }
  const draft: TaskDraft = {
    budget: Number(fields.budget),
    reward: reward.value,
    slots: Number(fields.slots),
    normMinutes: Number(fields.normMinutes),
    leaseHours: Number(fields.leaseHours),
    reviewDays: Number(fields.reviewDays),
    perResident: Number(fields.perResident),
    groupUpTo: fields.solo ? 1 : Number(fields.groupUpTo),
    everyDays: fields.series ? Number(fields.everyDays) : 0,
    claimUntil,
    place: fields.placed ? fields.place : undefined,
    content: contentOf(fields, fields.kind),
  };
  return { ok: true, draft };
}

/** How many things are wrong with the words of one language. */
export function problemsIn(language: Language, problems: Problems): number {
  return Object.keys(problems).filter((field) => field.startsWith(`${language}.`)).length;
}

function contentOf({ words, solo, minimumAge, additional }: TaskFields, kind: TaskContent["kind"]): TaskContent {
  const trimmed = ({ title, instructions, materials, pickUp }: WordFields) => ({
    title: title.trim(),
    instructions: instructions.trim(),
    materials: materials.trim(),
    pickUp: pickUp.trim(),
  });
  const texts = { nl: trimmed(words.nl), en: trimmed(words.en), de: trimmed(words.de) };
  return { ...texts, kind, solo, minimumAge: Number(minimumAge), additional };
}

function termProblems(fields: TaskFields, { hourlyMaximum, lines, now }: Limits): Problems {
  const reward = parseCents(fields.reward);
  const perHour = perHourOf(fields);
  const until = endOfDay(fields.claimUntil);
  const problems: Problems = {
    ...numberProblem("slots", fields.slots, 1, 255),
    ...numberProblem("normMinutes", fields.normMinutes, 1, 65_535),
    ...numberProblem("leaseHours", fields.leaseHours, 1, 255),
    ...numberProblem("reviewDays", fields.reviewDays, 1, 255),
    ...numberProblem("perResident", fields.perResident, 1, 255),
    ...(fields.solo ? {} : numberProblem("groupUpTo", fields.groupUpTo, 1, LARGEST_GROUP)),
    ...(fields.series ? numberProblem("everyDays", fields.everyDays, 1, 255) : {}),
    ...budgetProblem(fields, lines),
  };
  if (until === undefined) problems.claimUntil = "missing";
  else if (until <= now) problems.claimUntil = "dayPast";
  if (!reward.ok) problems.reward = fields.reward.trim() === "" ? "missing" : "notAnAmount";
  else if (reward.value === 0n) problems.reward = "tooLow";
  else if (reward.value > HIGHEST_REWARD) problems.reward = "tooHigh";
  else if (perHour !== undefined && perHour > hourlyMaximum) problems.reward = "perHourTooHigh";
  return problems;
}

function budgetProblem(fields: TaskFields, lines: Limits["lines"]): Problems {
  if (fields.budget === "") return { budget: "missing" };
  const cost = costOf(fields);
  const line = lines.get(Number(fields.budget));
  if (cost === undefined || line === undefined) return {};
  if (cost > line.available) return { budget: "budgetTooLow" };
  return line.ceiling > 0n && cost > line.ceiling ? { budget: "ceilingPassed" } : {};
}

function wordProblems({ words }: TaskFields): Problems {
  const problems: Problems = {};
  for (const language of LANGUAGES) {
    for (const name of ["title", "instructions", "materials", "pickUp"] as const) {
      const text = words[language][name].trim();
      const isNeeded = name === "title" || name === "instructions";
      if (isNeeded && text === "") problems[`${language}.${name}`] = "missing";
      else if (text.length > LONGEST[name]) problems[`${language}.${name}`] = "tooLong";
    }
  }
  return problems;
}

function noteProblems({ kind, minimumAge, additional, placed, place }: TaskFields): Problems {
  return {
    ...numberProblem("minimumAge", minimumAge, 0, 99),
    ...(kind === "" ? { kind: "missing" } : {}),
    ...(placed && place === undefined ? { place: "placeMissing" } : {}),
    ...(additional ? {} : { additional: "notAdditional" }),
  };
}

function numberProblem(field: ProblemField, text: string, least: number, most: number): Problems {
  const number = wholeNumber(text);
  if (number === undefined) return { [field]: text.trim() === "" ? "missing" : "notANumber" };
  if (number < least) return { [field]: "tooLow" };
  return number > most ? { [field]: "tooHigh" } : {};
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}
