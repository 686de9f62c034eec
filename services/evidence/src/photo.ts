import { jpegFindings } from "./photo-jpeg.ts";
import { pngFindings } from "./photo-png.ts";
import { webpFindings } from "./photo-webp.ts";
import { Refused } from "./refusal.ts";

/** The media types a photo may have. */
export type PhotoType = "image/jpeg" | "image/png" | "image/webp";

/** What a walk through a photo's structure found: the first part that may say something about a person, or null. */
export interface Findings {
  metadata: string | null;
}

/** A photo that passed: its bytes and what they are, whatever the sender called them. */
export interface Photo {
  bytes: Uint8Array;
  type: PhotoType;
}

const FORMATS: { type: PhotoType; magic: (number | null)[]; read: (bytes: Uint8Array) => Findings | null }[] = [
  { type: "image/jpeg", magic: [0xff, 0xd8, 0xff], read: jpegFindings },
  { type: "image/png", magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], read: pngFindings },
  {
    type: "image/webp",
    magic: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
    read: webpFindings,
  },
];

/** Accepts a photo by its bytes, not its name: JPEG, PNG or WebP, whole, and with nothing in it but the picture. */
export function checkPhoto(bytes: Uint8Array, index: number): Photo {
  const format = FORMATS.find(({ magic }) => magic.every((byte, at) => byte === null || bytes[at] === byte));
  const findings = format?.read(bytes);
  if (!format || !findings) throw new Refused("Evidence_NotAPhoto", index + 1);
  if (findings.metadata !== null) {
    throw new Refused("Evidence_PhotoHasMetadata", index + 1, findings.metadata);
  }
  return { bytes, type: format.type };
}

/** Whether `bytes` spell `text` at `offset`, in ASCII. */
export function spells(bytes: Uint8Array, offset: number, text: string): boolean {
  return [...text].every((letter, at) => bytes[offset + at] === letter.charCodeAt(0));
}
