/** A point on the screen, in pixels. */
export interface Point {
  x: number;
  y: number;
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/**
 * Puts pins together that would cover each other on the screen. Each pin joins the first group whose first pin is within
 * reach, so that the same pins always make the same groups.
 */
export function groupPins<Pin>(pins: readonly Pin[], pointOf: (pin: Pin) => Point, reach: number): Pin[][] {
  const groups: { at: Point; pins: Pin[] }[] = [];
  for (const pin of pins) {
    const at = pointOf(pin);
    const near = groups.find((group) => apart(group.at, at) < reach);
    if (near === undefined) groups.push({ at, pins: [pin] });
    else near.pins.push(pin);
  }
  return groups.map((group) => group.pins);
}

/** Where pins of one spot go when nothing more can be zoomed in: on a ring, `reach` from each other. */
export function ringOf(count: number, reach: number): Point[] {
  if (count === 1) return [{ x: 0, y: 0 }];
  const radius = reach / (2 * Math.sin(Math.PI / count));
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

const LETTER = 7;
const LINE = 20;

/** The names that can be written without covering each other: an earlier one goes before a later one. */
export function namesThatFit<Name extends { name: string }>(
  names: readonly Name[],
  pointOf: (name: Name) => Point,
): Name[] {
  const written: { at: Point; half: number }[] = [];
  return names.filter((name) => {
    const at = pointOf(name);
    const half = (name.name.length * LETTER) / 2;
    const covers = (other: { at: Point; half: number }) =>
      Math.abs(other.at.x - at.x) < other.half + half && Math.abs(other.at.y - at.y) < LINE;
    if (written.some(covers)) return false;
    written.push({ at, half });
    return true;
  });
}
