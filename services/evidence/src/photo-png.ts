import type { Findings } from "./photo.ts";

const PICTURE = new Set(["IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"]);

/** Walks a PNG chunk by chunk; every chunk that is not needed to show the picture counts as metadata. Null when it is no PNG. */
export function pngFindings(bytes: Uint8Array): Findings | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length || (at === 8 && name !== "IHDR")) return null;
    if (name === "IEND") return { metadata: end < bytes.length ? "trailer" : null };
    if (!PICTURE.has(name)) return { metadata: name };
    at = end;
  }
  return null;
}
