import { expect, it } from "vitest";
import { mayTellAmount, told } from "./suppression.ts";

it("tells numbers from ten on as they are", () => {
  expect([10, 11, 2500].map(told)).toEqual([10, 11, 2500]);
});

it("says of one to nine only that it is few", () => {
  for (const count of [1, 2, 5, 9]) expect(told(count)).toBe("few");
});

it("tells that there is nobody", () => {
  expect(told(0)).toBe(0);
});

it("keeps an amount to itself exactly when its number is kept", () => {
  expect([0, 1, 9, 10].map(mayTellAmount)).toEqual([true, false, false, true]);
});
