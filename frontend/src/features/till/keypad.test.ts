import { describe, expect, it } from "vitest";
import { MOST_CENTS, NOTHING, padKeyOf, press, type PadKey } from "./keypad.ts";

const typed = (...keys: PadKey[]) => keys.reduce(press, NOTHING);

describe("press", () => {
  it("lets digits come in from the right", () => {
    expect(typed("1").cents).toBe(1n);
    expect(typed("1", "2", "5", "0").cents).toBe(1250n);
    expect(typed("1", "2", "00").cents).toBe(1200n);
  });

  it("takes no leading zeros", () => {
    expect(typed("0", "00", "5")).toEqual({ cents: 5n, isFull: false });
  });

  it("takes back digit by digit, and everything at once", () => {
    expect(typed("1", "2", "5", "erase").cents).toBe(12n);
    expect(typed("erase").cents).toBe(0n);
    expect(typed("1", "2", "5", "clear")).toEqual(NOTHING);
  });

  it("says when a digit does not fit any more, and keeps what was there", () => {
    const full = typed("9", "9", "9", "9", "9", "9", "9");
    expect(full).toEqual({ cents: MOST_CENTS, isFull: false });
    expect(press(full, "1")).toEqual({ cents: MOST_CENTS, isFull: true });
    expect(press(typed("9", "9", "9", "9", "9", "9"), "00")).toEqual({ cents: 999_999n, isFull: true });
    expect(press(press(full, "1"), "erase")).toEqual({ cents: 999_999n, isFull: false });
  });
});

it("understands a keyboard", () => {
  expect(["7", "Backspace", "Delete", "Escape"].map(padKeyOf)).toEqual(["7", "erase", "clear", "clear"]);
  expect(["a", ",", "F5", "Tab", "Enter", "10"].map(padKeyOf)).toEqual(Array(6).fill(undefined));
});
