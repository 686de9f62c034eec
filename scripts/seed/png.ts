import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const EIGHT_BITS_RGB = [8, 2, 0, 0, 0];

/** A picture: rows of red, green and blue, one byte each. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** The picture as a PNG that says nothing but the picture. */
export function encodePng({ width, height, rgb }: Picture): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set(EIGHT_BITS_RGB, 8);
  const parts = [
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rowsOf(width, height, rgb))),
    chunk("IEND"),
  ];
  return Uint8Array.from(Buffer.concat(parts));
}

// Every row starts with the number of its filter; 0 is none.
function rowsOf(width: number, height: number, rgb: Uint8Array): Uint8Array {
  const stride = width * 3;
  const rows = new Uint8Array((stride + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(rgb.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  }
  return rows;
}

function chunk(name: string, body: Uint8Array = new Uint8Array()): Uint8Array {
  const bytes = new Uint8Array(body.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, body.length);
  bytes.set(Buffer.from(name, "ascii"), 4);
  bytes.set(body, 8);
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)));
  return bytes;
}
