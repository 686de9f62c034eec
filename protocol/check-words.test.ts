import { describe, expect, it } from "vitest";
import { numberToHex } from "viem";
import { CHECK_WORDS_NL } from "./check-words.nl.ts";
import { checkWords } from "./check-words.ts";

const reference = numberToHex(1, { size: 32 });
const block = numberToHex(2, { size: 32 });

describe("check words", () => {
  it("are the same for both who look at the same payment", () => {
    expect(checkWords(reference, block)).toEqual(checkWords(reference, block));
    expect(checkWords(reference, block)).toEqual(["tas", "snoep"]);
  });

  it("differ for another payment and for another block", () => {
    expect(checkWords(numberToHex(3, { size: 32 }), block)).not.toEqual(checkWords(reference, block));
    expect(checkWords(reference, numberToHex(3, { size: 32 }))).not.toEqual(checkWords(reference, block));
  });

  it("never repeat a word within one payment and use the whole list", () => {
    const seen = new Set<string>();
    for (let i = 0; i < 3000; i += 1) {
      const [first, second] = checkWords(numberToHex(i, { size: 32 }), block);
      expect(first).not.toBe(second);
      seen.add(first).add(second);
    }
    expect(seen.size).toBe(CHECK_WORDS_NL.length);
  });

  it("come from 256 different words that fit a phone", () => {
    expect(new Set(CHECK_WORDS_NL).size).toBe(256);
    expect(CHECK_WORDS_NL.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
  });
});
