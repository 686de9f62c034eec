import { writeFileSync } from "node:fs";
import { encode } from "uqr";

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 15;
const WHITE = 235;
const BLACK = 16;
const NO_COLOUR = 128;

/** Writes a video of a QR code that Chromium's fake camera shows: raw YUV frames, which need no encoder. */
export function filmQr(file: string, text: string): void {
  const luma = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  const { data, size } = encode(text, { border: 4 });
  const scale = Math.floor((HEIGHT - 20) / size);
  const left = Math.floor((WIDTH - size * scale) / 2);
  const top = Math.floor((HEIGHT - size * scale) / 2);
  for (let y = 0; y < size * scale; y++) {
    for (let x = 0; x < size * scale; x++) {
      const isDark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)];
      if (isDark) luma[(top + y) * WIDTH + left + x] = BLACK;
    }
  }
  writeVideo(file, luma);
}

/** Writes a video of a white wall, for a camera that has nothing to see yet. */
export function filmNothing(file: string): void {
  writeVideo(file, Buffer.alloc(WIDTH * HEIGHT, WHITE));
}

function writeVideo(file: string, luma: Buffer): void {
  const chroma = Buffer.alloc((WIDTH / 2) * (HEIGHT / 2) * 2, NO_COLOUR);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F15:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([header, ...Array<Buffer>(FRAMES).fill(frame)]));
}
