import { describe, expect, it } from "vitest";
import { checkFile, fitWithin, roomFor } from "./photo-limits.ts";

describe("the size of a photo", () => {
  it.each([
    [4000, 3000, 1600, 1200],
    [3000, 4000, 1200, 1600],
    [1600, 1600, 1600, 1600],
    [800, 600, 800, 600],
    [100_000, 10, 1600, 1],
    [1, 1, 1, 1],
  ])("%d × %d becomes %d × %d", (width, height, fitWidth, fitHeight) => {
    expect(fitWithin(width, height)).toEqual({ width: fitWidth, height: fitHeight });
  });
});

describe("a chosen file", () => {
  const megabytes = (count: number) => count * 1024 * 1024;

  it("may be a photo of 30 MB, also when the device does not say what it is", () => {
    expect(() => checkFile({ size: megabytes(30), type: "image/jpeg" })).not.toThrow();
    expect(() => checkFile({ size: 1, type: "" })).not.toThrow();
  });

  it.each([
    ["a document", { size: 10, type: "application/pdf" }, "App_PhotoNotAnImage"],
    ["an empty file", { size: 0, type: "image/png" }, "App_PhotoNotAnImage"],
    ["a photo of 40 MB", { size: megabytes(40), type: "image/jpeg" }, "App_PhotoTooLarge"],
  ])("is refused when it is %s", (_what, file, refusalName) => {
    expect(() => checkFile(file)).toThrow(expect.objectContaining({ refusalName }) as Error);
  });
});

describe("room for photos", () => {
  it.each([
    [0, 3, 3],
    [0, 9, 5],
    [4, 2, 1],
    [5, 1, 0],
  ])("beside %d photos, %d more leave room for %d", (there, chosen, room) => {
    expect(roomFor(there, chosen)).toBe(room);
  });
});
