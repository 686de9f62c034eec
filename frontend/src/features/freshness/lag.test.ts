import { expect, it } from "vitest";
import { lagOf } from "./lag.ts";

it("tells nothing while the overview keeps up, also on a quiet chain", () => {
  expect(lagOf({ block: 812, timestamp: 1000 }, { number: 812, timestamp: 1000 })).toBeUndefined();
  expect(lagOf({ block: 812, timestamp: 1000 }, { number: 813, timestamp: 9000 })).toBeUndefined();
  expect(lagOf({ block: 812, timestamp: 1000 }, { number: 820, timestamp: 1010 })).toBeUndefined();
});

it("tells how many seconds the overview is behind", () => {
  expect(lagOf({ block: 812, timestamp: 1000 }, { number: 1812, timestamp: 4600 })).toBe(3600);
});
