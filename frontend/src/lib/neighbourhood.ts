import { NEIGHBOURHOODS } from "./city.ts";
import { metresBetween } from "./distance.ts";

/** The name of the neighbourhood whose middle is nearest to a place. */
export function neighbourhoodOf(place: { latitude: number; longitude: number }): string | undefined {
  const byDistance = NEIGHBOURHOODS.map(({ name, ...middle }) => ({ name, metres: metresBetween(middle, place) }));
  return byDistance.sort((a, b) => a.metres - b.metres)[0]?.name;
}
