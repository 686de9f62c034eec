import { describe, expect, it } from "vitest";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { choicesOf, EVERYTHING, findTasks } from "./filters.ts";

const words = { title: "Verf de bank", instructions: "Verf.", materials: "", pickUp: "" };
const content = { nl: words, en: words, de: words, solo: true, minimumAge: 0, additional: true };

function task(number: number, changes: Partial<Omit<ReadableTask, "content">> & { kind?: "paint" | "visit" } = {}) {
  const { kind = "paint", ...rest } = changes;
  const usual: ReadableTask = {
    id: BigInt(number),
    domain: "public-space",
    reward: 500n,
    slots: 1,
    taken: 0,
    free: 1,
    normMinutes: 60,
    leaseHours: 48,
    reviewDays: 7,
    perResident: 1,
    groupUpTo: 1,
    everyDays: 0,
    claimUntil: 2_000_000_000,
    place: undefined,
    content: { ...content, kind },
    isClosed: false,
    publishedAt: number,
  };
  return { ...usual, ...rest };
}

const near = task(1, { place: { latitude: 50.888, longitude: 5.98 } });
const far = task(2, { place: { latitude: 50.93, longitude: 5.95 }, normMinutes: 120 });
const anywhere = task(3, { domain: "care", kind: "visit", normMinutes: 30 });
const tasks = [near, far, anywhere];
const numbers = (found: ReturnType<typeof findTasks>) => found.map(({ task: { id } }) => Number(id));

describe("finding tasks", () => {
  it("shows the newest first as long as nobody said where they are", () => {
    expect(numbers(findTasks(tasks, EVERYTHING))).toEqual([3, 2, 1]);
    expect(findTasks(tasks, EVERYTHING).every(({ metres }) => metres === undefined)).toBe(true);
  });

  it("shows the nearest first, and what can be done anywhere last", () => {
    const found = findTasks(tasks, EVERYTHING, { latitude: 50.8877, longitude: 5.9806 });
    expect(numbers(found)).toEqual([1, 2, 3]);
    expect(found[0]?.metres).toBeLessThan(100);
    expect(found[1]?.metres).toBeGreaterThan(4_000);
    expect(found[2]?.metres).toBeUndefined();
  });

  it("keeps the newest first among tasks at the same distance", () => {
    const twin = task(9, { place: near.place });
    expect(numbers(findTasks([near, twin], EVERYTHING, { latitude: 50.8, longitude: 6 }))).toEqual([9, 1]);
  });

  it("leaves out what does not fit the filter", () => {
    expect(numbers(findTasks(tasks, { ...EVERYTHING, domain: "care" }))).toEqual([3]);
    expect(numbers(findTasks(tasks, { ...EVERYTHING, kind: "paint" }))).toEqual([2, 1]);
    expect(numbers(findTasks(tasks, { ...EVERYTHING, longest: "60" }))).toEqual([3, 1]);
    expect(numbers(findTasks(tasks, { domain: "care", kind: "paint", longest: "30" }))).toEqual([]);
  });

  it("offers only choices that occur, each once", () => {
    expect(choicesOf(tasks, ({ domain }) => domain)).toEqual(["care", "public-space"]);
    expect(choicesOf([], ({ domain }) => domain)).toEqual([]);
  });
});
