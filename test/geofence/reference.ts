import type { Location } from "../../scripts/city/city.ts";

/**
 * Whether a place lies inside a ring, by another rule than the contract's: the winding number, in whole numbers. For a
 * ring that does not cross itself it agrees with even-odd everywhere but exactly on an edge.
 */
export function isInside(ring: Location[], place: Location): boolean {
  let windings = 0;
  ring.forEach((end, index) => {
    const start = ring.at(index - 1)!;
    if (start.latitude <= place.latitude && end.latitude > place.latitude && sideOf(start, end, place) > 0n) windings++;
    if (start.latitude > place.latitude && end.latitude <= place.latitude && sideOf(start, end, place) < 0n) windings--;
  });
  return windings !== 0;
}

/** Positive when the place lies left of the line from start to end, 0 on it. */
export function sideOf(start: Location, end: Location, place: Location): bigint {
  const along = BigInt(end.longitude - start.longitude) * BigInt(place.latitude - start.latitude);
  return along - BigInt(place.longitude - start.longitude) * BigInt(end.latitude - start.latitude);
}

const METRES_PER_MICRODEGREE = 0.111195;

/** The two places `metres` to the left and to the right of the middle of an edge. */
export function besideEdge(start: Location, end: Location, metres: number): [Location, Location] {
  const middle = { latitude: (start.latitude + end.latitude) / 2, longitude: (start.longitude + end.longitude) / 2 };
  const shrink = Math.cos((middle.latitude / 1e6 / 180) * Math.PI);
  const north = end.latitude - start.latitude;
  const east = (end.longitude - start.longitude) * shrink;
  const step = metres / METRES_PER_MICRODEGREE / Math.hypot(north, east);
  const at = (side: number) => ({
    latitude: Math.round(middle.latitude + side * step * east),
    longitude: Math.round(middle.longitude - (side * step * north) / shrink),
  });
  return [at(1), at(-1)];
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
