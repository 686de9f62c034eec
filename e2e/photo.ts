import type { Page } from "@playwright/test";

/** A photo as a phone takes it, large and in colour, made by the browser itself. */
export async function photoOfWork(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("no canvas");
    pen.fillStyle = "#9fc3de";
    pen.fillRect(0, 0, 3000, 1200);
    pen.fillStyle = "#5d8a4a";
    pen.fillRect(0, 1200, 3000, 800);
    pen.fillStyle = "#2f6b3a";
    pen.fillRect(600, 900, 1800, 180);
    for (const left of [700, 2150]) pen.fillRect(left, 1080, 120, 500);
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  return { name: "bank.jpg", mimeType: "image/jpeg", buffer: Buffer.from(bytes) };
}
