import { expect, it } from "vitest";
import type { HandedIn } from "../../indexer/inspection.ts";
import { nextAfter, queueOf } from "./queue.ts";

const ME = "0xAbC0000000000000000000000000000000000001";
const OTHER = "0xdef0000000000000000000000000000000000002";
const work = (id: string, submittedAt: number, changes: Partial<HandedIn> = {}) =>
  ({ id, submittedAt, state: "Submitted", resident: OTHER, task: { publisher: OTHER }, ...changes }) as HandedIn;

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

it("leaves out what was judged meanwhile", () => {
  expect(queueOf([work("a", 1, { state: "Paid" })], ME, 1_000)).toEqual([]);
});

it("knows own work and own tasks, however the address is written, and passes them over for the next one", () => {
  const queue = queueOf(
    [
      work("a", 100, { resident: ME.toLowerCase() as typeof ME }),
      work("b", 200, { task: { publisher: ME.toLowerCase() } as HandedIn["task"] }),
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
