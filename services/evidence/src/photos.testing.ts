const text = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, body: number[]) => [0xff, marker, 0, body.length + 2, ...body];
const chunk = (name: string, body: number[]) => [0, 0, 0, body.length, ...text(name), ...body, 0, 0, 0, 0];

const EXIF = segment(0xe1, text("Exif\0\0GPS"));
const SCAN = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];

/** A JPEG of a few bytes, with the parts given between its header and its picture. `mark` makes it another photo. */
export function jpeg(mark: number, ...parts: number[][]): Uint8Array<ArrayBuffer> {
  const header = segment(0xe0, text("JFIF\0"));
  return Uint8Array.from([0xff, 0xd8, ...header, ...parts.flat(), ...segment(0xdb, [mark]), ...SCAN, 0xff, 0xd9]);
}

/** A JPEG that still says where it was made. */
export const jpegWithExif = jpeg(1, EXIF);

/** A JPEG with one application segment of this number. */
export const jpegWithSegment = (marker: number, body: string) => jpeg(1, segment(marker, text(body)));

/** A PNG of these chunks. */
export function png(...chunks: [string, string][]): Uint8Array<ArrayBuffer> {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const body = chunks.flatMap(([name, content]) => chunk(name, text(content)));
  return Uint8Array.from([...signature, ...chunk("IHDR", []), ...body, ...chunk("IEND", [])]);
}

/** A WebP of these chunks. */
export function webp(...chunks: [string, string][]): Uint8Array<ArrayBuffer> {
  const body = chunks.flatMap(([name, content]) => [...text(name), content.length, 0, 0, 0, ...text(content)]);
  return Uint8Array.from([...text("RIFF"), body.length + 4, 0, 0, 0, ...text("WEBP"), ...body]);
}
