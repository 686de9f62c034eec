import { expect, it } from "vitest";
import { nextTurn } from "./turn.ts";

it("is the turn of the Safe when nothing is open", () => {
  expect(nextTurn(7, [])).toBe(7);
});

it("comes after everything that is open, in whatever order it is told", () => {
  expect(nextTurn(7, [{ nonce: 9 }, { nonce: 7 }])).toBe(10);
});

it("is never a turn that is past, also when the overview still shows one", () => {
  expect(nextTurn(7, [{ nonce: 3 }])).toBe(7);
});
