import { expect, it } from "vitest";
import { groupPins, writeNames, ringOf } from "./pin-groups.ts";

const itself = (point: { x: number; y: number }) => point;

it("puts together what is within reach and leaves the rest alone", () => {
  const pins = [
    { x: 0, y: 0 },
    { x: 20, y: 20 },
    { x: 100, y: 0 },
    { x: 0, y: 30 },
  ];
  expect(groupPins(pins, itself, 40)).toEqual([[pins[0], pins[1], pins[3]], [pins[2]]]);
});

it("keeps every pin exactly once", () => {
  const pins = Array.from({ length: 60 }, (_, at) => ({ x: (at * 37) % 300, y: (at * 53) % 300 }));
  const groups = groupPins(pins, itself, 40);
  expect(groups.flat()).toHaveLength(60);
  expect(new Set(groups.flat()).size).toBe(60);
  expect(groups.length).toBeLessThan(60);
});

it("lays pins of one spot far enough from each other", () => {
  expect(ringOf(1, 40)).toEqual([{ x: 0, y: 0 }]);
  for (const count of [2, 3, 7]) {
    const ring = ringOf(count, 40);
    ring.forEach((point, at) => {
      const next = ring[(at + 1) % count] ?? point;
      expect(Math.hypot(point.x - next.x, point.y - next.y)).toBeCloseTo(40);
    });
  }
});

const written = (names: { name: string; x: number; y: number }[], pins: { x: number; y: number }[] = []) =>
  writeNames(names, itself, pins).map(({ name, below }) => [name.name, below]);

it("writes the names that fit, the earlier ones first", () => {
  const names = [
    { name: "Centrum", x: 0, y: 0 },
    { name: "Aambos", x: 30, y: 5 },
    { name: "Welten", x: 30, y: 25 },
    { name: "Hoensbroek", x: 200, y: 0 },
  ];
  expect(written(names)).toEqual([
    ["Centrum", 0],
    ["Welten", 0],
    ["Hoensbroek", 0],
  ]);
});

it("writes a name beside a pin that would cover it", () => {
  const centrum = { name: "Centrum", x: 0, y: 0 };
  expect(written([centrum], [{ x: 4, y: 3 }])).toEqual([["Centrum", 30]]);
  expect(
    written(
      [centrum],
      [
        { x: 4, y: 3 },
        { x: 0, y: 30 },
      ],
    ),
  ).toEqual([["Centrum", -30]]);
  expect(written([centrum], [{ x: 90, y: 0 }])).toEqual([["Centrum", 0]]);
  const below = { name: "Aambos", x: 0, y: 30 };
  expect(written([centrum, below], [{ x: 4, y: 3 }])).toEqual([["Centrum", 30]]);
});
