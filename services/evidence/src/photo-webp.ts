import type { Findings } from "./photo.ts";

const PICTURE = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

/** Walks a WebP chunk by chunk; Exif, XMP and unknown chunks count as metadata. Null when it is no WebP. */
export function webpFindings(bytes: Uint8Array): Findings | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  if (end < bytes.length) return { metadata: "trailer" };
  let at = 12;
  while (at + 8 <= end) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (!PICTURE.has(name)) return { metadata: name.trim() };
    const size = view.getUint32(at + 4, true);
    at += 8 + size + (size % 2);
  }
  return at === end && at > 12 ? { metadata: null } : null;
}
