import { expect, it } from "vitest";
import { metresBetween } from "./distance.ts";

const station = { latitude: 50.8909, longitude: 5.9745 };
const bongerd = { latitude: 50.8879, longitude: 5.9808 };

it("measures along the earth", () => {
  expect(metresBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(111_195, -1);
  expect(metresBetween(station, bongerd)).toBeGreaterThan(540);
  expect(metresBetween(station, bongerd)).toBeLessThan(570);
});

it("is the same both ways and nothing on the spot", () => {
  expect(metresBetween(station, bongerd)).toBe(metresBetween(bongerd, station));
  expect(metresBetween(station, station)).toBe(0);
});
