import { writeFileSync } from "node:fs";
import type { Locator } from "@playwright/test";
import { encode } from "uqr";

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES = 15;
const WHITE = 235;
const BLACK = 16;
const NO_COLOUR = 128;

/**
 * Films a QR code as it stands on somebody's screen: the picture goes into the video Chromium's fake camera shows, as raw
 * YUV frames, which need no encoder. Film before the camera is opened.
 */
export async function film(file: string, code: Locator): Promise<void> {
  const luma = await code.evaluate(
    async (svg, { width, height }) => {
      const text = new XMLSerializer().serializeToString(svg);
      const image = new Image(height - 40, height - 40);
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext("2d");
      if (pen === null) throw new Error("no canvas");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, width, height);
      pen.drawImage(image, (width - image.width) / 2, 20, image.width, image.height);
      const { data } = pen.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, at) => 16 + Math.round(((data[4 * at] ?? 0) * 219) / 255));
    },
    { width: WIDTH, height: HEIGHT },
  );
  writeVideo(file, Buffer.from(luma));
}

/** Films a QR code of any text, also of one that nobody's screen would show. */
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

/** Films a white wall, for a camera that has nothing to see yet. */
export function filmNothing(file: string): void {
  writeVideo(file, Buffer.alloc(WIDTH * HEIGHT, WHITE));
}

function writeVideo(file: string, luma: Buffer): void {
  const chroma = Buffer.alloc((WIDTH / 2) * (HEIGHT / 2) * 2, NO_COLOUR);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma]);
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F15:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([header, ...Array<Buffer>(FRAMES).fill(frame)]));
}
