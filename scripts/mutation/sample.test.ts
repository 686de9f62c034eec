import { expect, test } from "vitest";
import { sampleOf } from "./sample.ts";

const LIST = Array.from({ length: 100 }, (_, index) => index);

test("is the same for the same seed, another for another, and in order", () => {
  const sample = sampleOf(LIST, 20, 1);
  expect(sample).toHaveLength(20);
  expect(sample).toEqual(sampleOf(LIST, 20, 1));
  expect(sample).not.toEqual(sampleOf(LIST, 20, 2));
  expect(sample).toEqual([...sample].sort((a, b) => a - b));
});

test("holds the smaller sample, and everything when it may be larger than the list", () => {
  expect(sampleOf(LIST, 20, 1)).toEqual(expect.arrayContaining(sampleOf(LIST, 10, 1)));
  expect(sampleOf(LIST, 500, 1)).toEqual(LIST);
});
