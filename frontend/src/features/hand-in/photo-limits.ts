import { Refused } from "../../lib/refused.ts";

/** The most photos one hand-in carries. */
export const MOST_PHOTOS = 5;

/** The longest side of a photo that is handed in, in pixels: enough to judge the work, little to send. */
export const LONGEST_SIDE = 1600;

const MOST_BYTES = 30 * 1024 * 1024;

/** The size a picture gets: its shape kept, its longest side within the limit, never enlarged. */
export function fitWithin(width: number, height: number, longest = LONGEST_SIDE): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Refuses a file that is no photo by its own word, or larger than a phone should open. */
export function checkFile(file: { size: number; type: string }): void {
  if (file.type !== "" && !file.type.startsWith("image/")) throw new Refused("App_PhotoNotAnImage");
  if (file.size > MOST_BYTES) throw new Refused("App_PhotoTooLarge");
  if (file.size === 0) throw new Refused("App_PhotoNotAnImage");
}

/** How many of the chosen files still fit beside the photos there are. */
export function roomFor(there: number, chosen: number): number {
  return Math.max(0, Math.min(chosen, MOST_PHOTOS - there));
}
