import { expect, it } from "vitest";
import type { HandedIn } from "../../indexer/inspection.ts";
import { conflictOf, nextAfter, queueOf } from "./queue.ts";

const DAY = 86_400;
const ME = "0xAbC0000000000000000000000000000000000001";
const OTHER = "0xdef0000000000000000000000000000000000002";
const me = ME.toLowerCase() as typeof ME;
const task = { publisher: OTHER, reviewDays: 7 } as unknown as HandedIn["task"];
const work = (id: string, waitingSince: number, changes: Partial<HandedIn> = {}) =>
  ({
    id,
    waitingSince,
    state: "Submitted",
    resident: OTHER,
    beneficiary: OTHER,
    members: [],
    judges: [],
    task,
    ...changes,
  }) as unknown as HandedIn;

it("puts the longest waiting first, whatever order it came in", () => {
  const queue = queueOf([work("b", 500), work("a", 900), work("c", 100)], ME, 1_000);
  expect(queue.map(({ work: { id }, waiting }) => [id, waiting])).toEqual([
    ["c", 900],
    ["b", 500],
    ["a", 100],
  ]);
});

it("keeps one order among those that came at the same moment", () => {
  const ids = (list: HandedIn[]) => queueOf(list, ME, 1_000).map(({ work: { id } }) => id);
  expect(ids([work("b", 500), work("a", 500)])).toEqual(ids([work("a", 500), work("b", 500)]));
});

it("leaves out what was judged meanwhile, and keeps every kind of waiting", () => {
  expect(queueOf([work("a", 1, { state: "Paid" }), work("b", 1, { state: "Rejected" })], ME, 1_000)).toEqual([]);
  const states = ["Submitted", "Doubled", "Approved", "Resubmitted", "Appealed"] as const;
  expect(
    queueOf(
      states.map((state) => work(state, 1, { state })),
      ME,
      1_000,
    ),
  ).toHaveLength(5);
});

it("is late from the very second the review clock has run out", () => {
  const lateAt = (now: number) => queueOf([work("a", 1_000)], ME, now)[0]?.isLate;
  expect(lateAt(1_000 + 7 * DAY - 1)).toBe(false);
  expect(lateAt(1_000 + 7 * DAY)).toBe(true);
});

it("knows own work and own tasks, however the address is written, and passes them over for the next one", () => {
  const queue = queueOf(
    [
      work("a", 100, { resident: me }),
      work("b", 200, { task: { ...task, publisher: me } }),
      work("c", 300),
      work("d", 400),
    ],
    ME,
    1_000,
  );
  expect(queue.map(({ conflict }) => conflict)).toEqual(["own-work", "own-task", undefined, undefined]);
  expect(nextAfter(queue, "c")?.id).toBe("d");
  expect(nextAfter(queue, "d")?.id).toBe("c");
  expect(nextAfter(queue.slice(0, 3), "c")).toBeUndefined();
});

it("knows who would share in the reward", () => {
  expect(conflictOf(work("a", 1, { members: [OTHER, me] }), ME)).toBe("own-reward");
  expect(conflictOf(work("a", 1, { beneficiary: me }), ME)).toBe("own-reward");
  expect(conflictOf(work("a", 1, { beneficiary: null }), ME)).toBeUndefined();
});

it("asks for another inspector as second look and after an appeal, and only then", () => {
  const judged = (state: HandedIn["state"]) => conflictOf(work("a", 1, { state, judges: [OTHER, me] }), ME);
  expect(judged("Approved")).toBe("judged-before");
  expect(judged("Appealed")).toBe("judged-before");
  expect(judged("Resubmitted")).toBeUndefined();
});
