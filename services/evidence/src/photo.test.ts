import { describe, expect, it } from "vitest";
import { checkPhoto } from "./photo.ts";
import { jpeg, jpegWithExif, jpegWithSegment, png, webp } from "./photos.testing.ts";
import { Refused } from "./refusal.ts";

function refusalOf(bytes: Uint8Array) {
  try {
    checkPhoto(bytes, 0);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return undefined;
}

describe("a photo", () => {
  it.each([
    ["image/jpeg", jpeg(1)],
    ["image/png", png(["IDAT", "xx"])],
    ["image/webp", webp(["VP8 ", "xx"])],
  ])("that is only a picture passes as %s", (type, bytes) => {
    expect(checkPhoto(bytes, 0)).toEqual({ bytes, type });
  });

  it.each([
    ["Exif in a JPEG", jpegWithExif, "Exif"],
    ["XMP in a JPEG", jpegWithSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0"), "APP1"],
    ["a second picture in a JPEG", jpegWithSegment(0xe2, "MPF\0"), "APP2"],
    ["IPTC in a JPEG", jpegWithSegment(0xed, "Photoshop 3.0\0"), "APP13"],
    ["a comment in a JPEG", jpegWithSegment(0xfe, "made by me"), "COM"],
    ["anything behind a JPEG", Uint8Array.from([...jpeg(1), ...jpegWithExif]), "trailer"],
    ["Exif in a PNG", png(["eXIf", "GPS"], ["IDAT", "x"]), "eXIf"],
    ["text in a PNG", png(["IDAT", "x"], ["tEXt", "Author"]), "tEXt"],
    ["Exif in a WebP", webp(["VP8 ", "xx"], ["EXIF", "GP"]), "EXIF"],
    ["XMP in a WebP", webp(["VP8 ", "xx"], ["XMP ", "GP"]), "XMP"],
  ])("with %s is refused", (_what, bytes, part) => {
    expect(refusalOf(bytes)).toEqual({ name: "Evidence_PhotoHasMetadata", args: [1, part] });
  });

  it.each([
    ["a GIF", Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61])],
    ["a page", new TextEncoder().encode("<!doctype html>")],
    ["half a JPEG", jpeg(1).subarray(0, 20)],
    ["half a PNG", png(["IDAT", "xx"]).subarray(0, 30)],
    ["half a WebP", webp(["VP8 ", "xx"]).subarray(0, 18)],
    ["nothing", new Uint8Array()],
  ])("that is %s is refused", (_what, bytes) => {
    expect(refusalOf(bytes)).toEqual({ name: "Evidence_NotAPhoto", args: [1] });
  });
});
