import { Refused } from "../../lib/refused.ts";
import { checkFile, fitWithin } from "./photo-limits.ts";

const TYPE = "image/jpeg";
const QUALITY = 0.82;

/**
 * Decodes a photo and writes it anew, smaller, as a JPEG with nothing in it but the picture: where and with what it was
 * taken stays behind. What the browser cannot decode is no photo.
 */
export async function cleanPhoto(file: File): Promise<Blob> {
  checkFile(file);
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (picture === undefined) throw new Refused("App_PhotoNotAnImage");
  try {
    return await draw(picture);
  } finally {
    picture.close();
  }
}

async function draw(picture: ImageBitmap): Promise<Blob> {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, fitWithin(picture.width, picture.height));
  const context = canvas.getContext("2d");
  if (context === null) throw new Refused("App_PhotoNotAnImage");
  // Where a picture is transparent a JPEG would be black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, TYPE, QUALITY));
  if (blob?.type !== TYPE) throw new Refused("App_PhotoNotAnImage");
  return blob;
}

/** A file that could not be used, and why. */
export interface Problem {
  file: string;
  refused: unknown;
}

/** Cleans chosen files one after the other, so that a small phone holds one picture at a time. */
export async function cleanPhotos(files: readonly File[]): Promise<{ photos: Blob[]; problems: Problem[] }> {
  const photos: Blob[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    await cleanPhoto(file).then(
      (photo) => photos.push(photo),
      (refused: unknown) => problems.push({ file: file.name, refused }),
    );
  }
  return { photos, problems };
}
