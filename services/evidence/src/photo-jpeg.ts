import { spells, type Findings } from "./photo.ts";

const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef;
const isStandalone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Walks a JPEG from marker to marker. Of the application segments only the picture's own stay: JFIF, an ICC colour
 * profile and Adobe's colour transform. Exif, XMP, IPTC, comments, extra pictures and anything behind the end count
 * as metadata. Null when the bytes are no JPEG.
 */
export function jpegFindings(bytes: Uint8Array): Findings | null {
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker === END) return { metadata: at + 2 < bytes.length ? "trailer" : null };
    else if (isStandalone(marker)) at += 2;
    else {
      const length = segmentLength(bytes, at + 2);
      if (length === null) return null;
      const metadata = segmentMetadata(bytes, marker, at + 4);
      if (metadata !== null) return { metadata };
      at += 2 + length;
      if (marker === SCAN) at = endOfScan(bytes, at);
    }
  }
  return null;
}

function segmentLength(bytes: Uint8Array, at: number): number | null {
  if (at + 1 >= bytes.length) return null;
  const length = bytes[at]! * 256 + bytes[at + 1]!;
  return length >= 2 && at + length <= bytes.length ? length : null;
}

function segmentMetadata(bytes: Uint8Array, marker: number, body: number): string | null {
  if (marker === COMMENT) return "COM";
  if (!isApplication(marker)) return null;
  if (marker === 0xe0 && (spells(bytes, body, "JFIF\0") || spells(bytes, body, "JFXX\0"))) return null;
  if (marker === 0xe2 && spells(bytes, body, "ICC_PROFILE\0")) return null;
  if (marker === 0xee && spells(bytes, body, "Adobe")) return null;
  return marker === 0xe1 && spells(bytes, body, "Exif") ? "Exif" : `APP${marker - 0xe0}`;
}

function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !isStandalone(next)) return at;
  }
  return bytes.length;
}
