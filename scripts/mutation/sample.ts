import { createHash } from "node:crypto";

/** Some of a list, in its order; the same seed takes the same ones, and the first ones of a larger sample. */
export function sampleOf<T>(list: readonly T[], size: number, seed: number): T[] {
  const lots = list.map((_, index) => ({ index, lot: lotOf(seed, index) }));
  const drawn = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, size);
  return drawn.sort((a, b) => a.index - b.index).map(({ index }) => list[index]!);
}

function lotOf(seed: number, index: number): string {
  return createHash("sha256").update(`${seed} ${index}`).digest("hex");
}
