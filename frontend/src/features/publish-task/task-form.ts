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
  | "placeMissing"
  | "notAdditional";

/** The fields that can have a problem. */
export type ProblemField =
  | Exclude<keyof TaskFields, "words" | "placed" | "solo">
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
  /** Cents available per budget line. */
  available: ReadonlyMap<number, bigint>;
  /** Unix seconds. */
  now: number;
}

const NO_WORDS: WordFields = { title: "", instructions: "", materials: "", pickUp: "" };
const LONGEST: Record<keyof WordFields, number> = { title: 80, instructions: 2000, materials: 400, pickUp: 200 };
const HIGHEST_REWARD = 2n ** 24n - 1n;

/** An empty form for one of these budget lines, open for claims for four weeks. */
export function blankTask(lines: readonly number[], now: number): TaskFields {
  return {
    budget: lines.length === 1 ? String(lines[0]) : "",
    reward: "",
    slots: "1",
    normMinutes: "60",
    leaseHours: "48",
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

function termProblems(fields: TaskFields, { hourlyMaximum, available, now }: Limits): Problems {
  const reward = parseCents(fields.reward);
  const perHour = perHourOf(fields);
  const cost = costOf(fields);
  const inLine = available.get(Number(fields.budget));
  const until = endOfDay(fields.claimUntil);
  const problems: Problems = {
    ...numberProblem("slots", fields.slots, 1, 255),
    ...numberProblem("normMinutes", fields.normMinutes, 1, 65_535),
    ...numberProblem("leaseHours", fields.leaseHours, 1, 255),
  };
  if (fields.budget === "") problems.budget = "missing";
  else if (cost !== undefined && inLine !== undefined && cost > inLine) problems.budget = "budgetTooLow";
  if (until === undefined) problems.claimUntil = "missing";
  else if (until <= now) problems.claimUntil = "dayPast";
  if (!reward.ok) problems.reward = fields.reward.trim() === "" ? "missing" : "notAnAmount";
  else if (reward.value === 0n) problems.reward = "tooLow";
  else if (reward.value > HIGHEST_REWARD) problems.reward = "tooHigh";
  else if (perHour !== undefined && perHour > hourlyMaximum) problems.reward = "perHourTooHigh";
  return problems;
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
