import { expect, it } from "vitest";
import { columnsOf, labelsShown, partsOf, roundUp } from "./bar-geometry.ts";

it.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [11, 20],
  [4_750, 5_000],
  [5_001, 10_000],
])("ends the scale for %d at %d", (highest, top) => {
  expect(roundUp(highest)).toBe(top);
});

it("stands columns on the ground, as high as their value", () => {
  const columns = columnsOf([0, 50, 100, -5], { width: 200, height: 80 }, 100);
  expect(columns.map(({ height }) => height)).toEqual([0, 40, 80, 0]);
  for (const { y, height } of columns) expect(y + height).toBe(80);
  const [first, second] = columns;
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(50);
  expect(first?.width).toBeLessThan(50);
});

it("puts the parts of a bar behind each other, the longest bar filling the line", () => {
  const [long, short, none] = partsOf([
    [60, 40],
    [25, 25],
    [0, -1],
  ]);
  expect(long).toEqual([
    { start: 0, size: 0.6 },
    { start: 0.6, size: 0.4 },
  ]);
  expect(short).toEqual([
    { start: 0, size: 0.25 },
    { start: 0.25, size: 0.25 },
  ]);
  expect(none).toEqual([
    { start: 0, size: 0 },
    { start: 0, size: 0 },
  ]);
});

it("has no bar of a length that is no number when all are nothing", () => {
  expect(partsOf([[0, 0]])).toEqual([
    [
      { start: 0, size: 0 },
      { start: 0, size: 0 },
    ],
  ]);
});

it("thins labels out and keeps the last", () => {
  expect(labelsShown(3, 7)).toEqual([true, true, true]);
  expect(labelsShown(14, 7).filter(Boolean)).toHaveLength(7);
  expect(labelsShown(15, 7).at(-1)).toBe(true);
  expect(labelsShown(0, 7)).toEqual([]);
});
