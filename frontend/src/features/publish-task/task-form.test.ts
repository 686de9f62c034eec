import { expect, it } from "vitest";
import { termsOf } from "../../chain/council/tasks.ts";
import type { ManagedTask } from "../../indexer/managed-tasks.ts";
import { blankTask, checkTask, copyOfTask, costOf, perHourOf, type Limits, type TaskFields } from "./task-form.ts";

const now = Date.parse("2026-11-24T12:00:00Z") / 1000;
const limits: Limits = { hourlyMaximum: 500n, lines: new Map([[2, { available: 10_000n, ceiling: 0n }]]), now };
const words = { title: "Verf de bank", instructions: "Verf de bank groen.", materials: "", pickUp: "" };
const filled: TaskFields = {
  ...blankTask([2], now),
  reward: "7,50",
  slots: "3",
  normMinutes: "90",
  place: { latitude: 50.8881, longitude: 5.9801 },
  words: { nl: words, en: { ...words, title: " Paint the bench " }, de: { ...words, title: "Streiche die Bank" } },
  kind: "paint",
  additional: true,
};
const problemsOf = (changes: Partial<TaskFields>) => {
  const checked = checkTask({ ...filled, ...changes }, limits);
  return checked.ok ? {} : checked.problems;
};

it("becomes the terms the contract takes, and words without spaces around them", () => {
  const checked = checkTask(filled, limits);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  expect(termsOf(checked.draft)).toEqual({
    reward: 750,
    slots: 3,
    normMinutes: 90,
    leaseHours: 48,
    reviewDays: 7,
    perResident: 1,
    groupUpTo: 1,
    everyDays: 0,
    claimUntil: Date.parse("2026-12-22T22:59:59Z") / 1000,
    placed: true,
    place: { latitude: 50_888_100, longitude: 5_980_100 },
  });
  expect(checked.draft).toMatchObject({ budget: 2, content: { en: { title: "Paint the bench" }, kind: "paint" } });
});

it("has no place on the chain when it has none", () => {
  const checked = checkTask({ ...filled, placed: false }, limits);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  expect(termsOf(checked.draft)).toMatchObject({ placed: false, place: { latitude: 0, longitude: 0 } });
});

it.each([
  ["5,00", "60", 500n],
  ["7,50", "90", 500n],
  ["5,00", "59", 509n], // 508.47 rounded up, as the contract says it
  ["0,01", "7", 9n],
  ["", "60", undefined],
  ["5,00", "0", undefined],
  ["five", "60", undefined],
])("counts %s for %s minutes as %s cents an hour", (reward, normMinutes, perHour) => {
  expect(perHourOf({ reward, normMinutes })).toBe(perHour);
});

it("refuses above the hourly maximum and lets the maximum itself pass", () => {
  expect(problemsOf({ reward: "7,50", normMinutes: "90" })).toEqual({});
  expect(problemsOf({ reward: "7,51", normMinutes: "90" })).toEqual({ reward: "perHourTooHigh" });
  expect(problemsOf({ reward: "7,50", normMinutes: "89" })).toEqual({ reward: "perHourTooHigh" });
});

it("refuses what the line cannot pay for all slots", () => {
  expect(costOf({ reward: "7,50", slots: "3" })).toBe(2_250n);
  expect(problemsOf({ slots: "13" })).toEqual({});
  expect(problemsOf({ slots: "14" })).toEqual({ budget: "budgetTooLow" });
});

it("refuses what passes the ceiling of the line, and lets the ceiling itself pass", () => {
  const under = (ceiling: bigint) => {
    const lines = new Map([[2, { available: 10_000n, ceiling }]]);
    const checked = checkTask(filled, { ...limits, lines });
    return checked.ok ? {} : checked.problems;
  };
  expect(under(2_250n)).toEqual({});
  expect(under(2_249n)).toEqual({ budget: "ceilingPassed" });
});

it("shares a slot only when the work is not done alone, and repeats only when it is a series", () => {
  const termsWith = (changes: Partial<TaskFields>) => {
    const checked = checkTask({ ...filled, groupUpTo: "4", everyDays: "7", ...changes }, limits);
    return checked.ok ? termsOf(checked.draft) : checked.problems;
  };
  expect(termsWith({ solo: true, series: false })).toMatchObject({ groupUpTo: 1, everyDays: 0 });
  expect(termsWith({ solo: false, series: true })).toMatchObject({ groupUpTo: 4, everyDays: 7 });
});

it.each<[Partial<TaskFields>, object]>([
  [{ budget: "" }, { budget: "missing" }],
  [{ slots: "0" }, { slots: "tooLow" }],
  [{ slots: "256", reward: "0,01" }, { slots: "tooHigh" }],
  [{ normMinutes: "een uur" }, { normMinutes: "notANumber" }],
  [{ leaseHours: "" }, { leaseHours: "missing" }],
  [{ reviewDays: "0" }, { reviewDays: "tooLow" }],
  [{ perResident: "256" }, { perResident: "tooHigh" }],
  [{ solo: false, groupUpTo: "9" }, { groupUpTo: "tooHigh" }],
  [{ series: true, everyDays: "" }, { everyDays: "missing" }],
  [{ claimUntil: "2026-11-23" }, { claimUntil: "dayPast" }],
  [{ claimUntil: "" }, { claimUntil: "missing" }],
  [{ reward: "1.234" }, { reward: "notAnAmount" }],
  [{ reward: "0" }, { reward: "tooLow" }],
  [{ kind: "" }, { kind: "missing" }],
  [{ minimumAge: "120" }, { minimumAge: "tooHigh" }],
  [{ place: undefined }, { place: "placeMissing" }],
  [{ additional: false }, { additional: "notAdditional" }],
  [{ words: { ...filled.words, de: { ...words, title: " " } } }, { "de.title": "missing" }],
  [{ words: { ...filled.words, en: { ...words, pickUp: "x".repeat(201) } } }, { "en.pickUp": "tooLong" }],
])("says what is wrong with %o", (changes, problems) => {
  expect(problemsOf(changes)).toEqual(problems);
});

it("copies an existing task, for a new while and with the declaration to be made anew", () => {
  const checked = checkTask(filled, limits);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const task = { ...checked.draft, id: 8_589_934_593n, domain: "safety" } as unknown as ManagedTask;
  const copy = copyOfTask(task, [1, 2], now + 86_400);
  expect(copy).toEqual({
    ...filled,
    words: { ...filled.words, en: { ...words, title: "Paint the bench" } },
    claimUntil: "2026-12-23",
    additional: false,
  });
  expect(copyOfTask(task, [1, 3], now).budget).toBe("");
  expect(copyOfTask(task, [3], now).budget).toBe("3");
});
