import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { TASK_KINDS } from "../../protocol/task-content.ts";
import { checkPhoto } from "../../services/evidence/src/photo.ts";
import { drawPhoto } from "./photo.ts";
import { encodePng } from "./png.ts";

describe("a drawn photo", () => {
  it.each(TASK_KINDS)("of %s is a picture and nothing but a picture to the evidence service", (kind) => {
    expect(checkPhoto(drawPhoto(kind, 1), 0).type).toBe("image/png");
  });

  it("is the same every time, and another for another number or kind", () => {
    expect(drawPhoto("paint", 1)).toEqual(drawPhoto("paint", 1));
    expect(drawPhoto("paint", 1)).not.toEqual(drawPhoto("paint", 2));
    expect(drawPhoto("paint", 1)).not.toEqual(drawPhoto("clean", 1));
  });
});

it("writes every pixel of a picture into a PNG", () => {
  const rgb = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  const png = encodePng({ width: 2, height: 2, rgb });
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([2, 2]);
  const length = view.getUint32(33);
  expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12]);
});
