import { expect, it, vi } from "vitest";
import { readEvery } from "./every.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const pages = (count: number) => vi.fn(async (first: number, skip: number) => numbers(count).slice(skip, skip + first));

it.each([0, 1, 999, 1000, 1001, 2500])("reads all of %i, each once and in order", async (count) => {
  expect(await readEvery(pages(count))).toEqual(numbers(count));
});

it("asks no further than the first page that is not full", async () => {
  const read = pages(1500);
  await readEvery(read);
  expect(read.mock.calls).toEqual([
    [1000, 0],
    [1000, 1000],
  ]);
});
