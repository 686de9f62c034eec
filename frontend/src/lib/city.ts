import { neighbourhoods } from "../../../city/heerlen.json";

/** A neighbourhood and where a map writes its name. */
export interface Neighbourhood {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** The neighbourhoods of the city. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = neighbourhoods.map(({ code, name, place }) => ({
  code,
  name,
  ...place,
}));
