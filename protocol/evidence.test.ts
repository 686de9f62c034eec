import { concat, keccak256, sha256, size, slice } from "viem";
import { describe, expect, it } from "vitest";
import { evidenceOf, newSalt, photoLeaf } from "./evidence.ts";

const salt = `0x${"5a".repeat(32)}` as const;
const photos = [1, 2, 3, 4, 5].map((fill) => new Uint8Array(100).fill(fill));

describe("evidence", () => {
  it("is the salted, twice hashed photo when there is one", () => {
    const leaf = keccak256(keccak256(concat([salt, sha256(photos[0]!)])));
    expect(photoLeaf(salt, photos[0]!)).toBe(leaf);
    expect(evidenceOf(salt, [photos[0]!])).toBe(slice(leaf, 0, 24));
  });

  it("is 24 bytes and does not depend on the order of the photos", () => {
    const evidence = evidenceOf(salt, photos);
    expect(size(evidence)).toBe(24);
    expect(evidenceOf(salt, photos.toReversed())).toBe(evidence);
  });

  it("changes with any photo, a missing photo, a doubled photo and the salt", () => {
    const changed = photos.with(4, new Uint8Array(100).fill(6));
    const all = [photos, changed, photos.slice(0, 4), [...photos, photos[0]!]].map((set) => evidenceOf(salt, set));
    all.push(evidenceOf(newSalt(), photos));
    expect(new Set(all).size).toBe(all.length);
  });

  it("needs a photo", () => {
    expect(() => evidenceOf(salt, [])).toThrow(RangeError);
  });

  it("draws a new salt every time", () => {
    expect(size(newSalt())).toBe(32);
    expect(newSalt()).not.toBe(newSalt());
  });
});
