/** A point as GeoJSON writes it: longitude, latitude in decimal degrees. */
export type Position = [longitude: number, latitude: number];

const METRES_PER_DEGREE = 111_195;
const FIRST_TOLERANCE = 0.5;

/**
 * A closed ring with at most `most` vertices, simplified no more than that needs (Douglas-Peucker, by metres). The first
 * and the last position are the same, before and after.
 */
export function simplifyRing(ring: Position[], most: number): Position[] {
  let simple = ring;
  for (let tolerance = FIRST_TOLERANCE; simple.length - 1 > most; tolerance *= 1.5) simple = simplify(ring, tolerance);
  return simple;
}

function simplify(line: Position[], tolerance: number): Position[] {
  const kept = new Set([0, line.length - 1]);
  // The ring is cut where it is farthest from its start, because a line that ends where it begins has no direction.
  const opposite = farthest(line, 0, line.length - 1).index;
  const parts: [number, number][] = [
    [0, opposite],
    [opposite, line.length - 1],
  ];
  kept.add(opposite);
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { index, distance } = farthest(line, ...part);
    if (distance <= tolerance) continue;
    kept.add(index);
    parts.push([part[0], index], [index, part[1]]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** The position between two others that lies farthest from the straight line between them. */
function farthest(line: Position[], from: number, to: number): { index: number; distance: number } {
  let found = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index++) {
    const distance = distanceTo(line[from]!, line[to]!, line[index]!);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

function distanceTo(start: Position, end: Position, place: Position): number {
  const shrink = Math.cos((start[1] / 180) * Math.PI);
  const metres = ([longitude, latitude]: Position) =>
    [(longitude - start[0]) * shrink * METRES_PER_DEGREE, (latitude - start[1]) * METRES_PER_DEGREE] as const;
  const [east, north] = metres(place);
  const [endEast, endNorth] = metres(end);
  const length = Math.hypot(endEast, endNorth);
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (east * endEast + north * endNorth) / length ** 2));
  return Math.hypot(east - along * endEast, north - along * endNorth);
}
