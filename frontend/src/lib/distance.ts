const EARTH_RADIUS = 6_371_000;
const RADIANS = Math.PI / 180;

/** A place in degrees. */
interface Place {
  latitude: number;
  longitude: number;
}

/** Metres between two places, as the crow flies. */
export function metresBetween(from: Place, to: Place): number {
  const halfHeight = Math.sin(((to.latitude - from.latitude) * RADIANS) / 2);
  const halfWidth = Math.sin(((to.longitude - from.longitude) * RADIANS) / 2);
  const shrink = Math.cos(from.latitude * RADIANS) * Math.cos(to.latitude * RADIANS);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(halfHeight ** 2 + shrink * halfWidth ** 2));
}
