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

const LETTER = 7.5;
const LINE = 20;
const PIN = 30;

/** A name and how far below its place (in pixels) it is written. */
export interface WrittenName<Name> {
  name: Name;
  below: number;
}

/**
 * Where names can be written: at their place, or below or above a pin that would cover it. Names do not cover each other:
 * an earlier one goes before a later one.
 */
export function writeNames<Name extends { name: string }>(
  names: readonly Name[],
  pointOf: (name: Name) => Point,
  pins: readonly Point[],
): WrittenName<Name>[] {
  const written: { x: number; y: number; half: number }[] = [];
  return names.flatMap((name) => {
    const { x, y } = pointOf(name);
    const half = (name.name.length * LETTER) / 2;
    const isClear = (below: number) =>
      !pins.some((pin) => Math.abs(pin.x - x) < half + PIN / 2 && Math.abs(pin.y - y - below) < (PIN + LINE) / 2);
    const below = [0, PIN, -PIN].find(isClear);
    const covers = (other: { x: number; y: number; half: number }) =>
      Math.abs(other.x - x) < other.half + half && Math.abs(other.y - y - (below ?? 0)) < LINE;
    if (below === undefined || written.some(covers)) return [];
    written.push({ x, y: y + below, half });
    return [{ name, below }];
  });
}
