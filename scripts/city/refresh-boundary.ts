// Refreshes city/heerlen.geojson from the official download: `npm run city:boundary`.
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { simplifyRing, type Position } from "./simplify.ts";

const YEAR = 2024;
const CODE = "GM0917";
const DOWNLOAD = `https://api.pdok.nl/cbs/wijken-en-buurten-${YEAR}/ogc/v1/collections/gemeenten/items`;
const BOUNDARY = new URL("../../city/heerlen.geojson", import.meta.url);
const PATIENCE = 30_000;

/** The Geofence takes at most 512 vertices. */
const MOST_VERTICES = 512;

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.transform(([longitude, latitude]): Position => [degree(longitude!), degree(latitude!)]),
);
const polygon = v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.minLength(1));
const geometry = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: polygon }),
  v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(polygon) }),
]);
const downloadSchema = v.object({
  features: v.array(v.object({ properties: v.looseObject({ gemeentecode: v.string() }), geometry })),
});

/** The official download could not be had or does not hold a usable boundary; the message says which. */
export class BoundaryUnavailable extends Error {}

/** Asks PDOK for the municipality. */
export async function download(ask: typeof fetch = fetch): Promise<unknown> {
  const url = `${DOWNLOAD}?gemeentecode=${CODE}&f=json`;
  let response: Response;
  try {
    response = await ask(url, { signal: AbortSignal.timeout(PATIENCE), headers: { accept: "application/geo+json" } });
  } catch (cause) {
    const why = "api.pdok.nl cannot be reached: is there internet? The boundary in city/ stays as it is.";
    throw new BoundaryUnavailable(why, { cause });
  }
  if (!response.ok) throw new BoundaryUnavailable(`api.pdok.nl answered ${response.status} to ${url}.`);
  return response.json();
}

/** The text of `city/heerlen.geojson` made from a download: the largest outer ring, at most 512 vertices. */
export function boundaryFrom(answer: unknown): string {
  const parsed = v.safeParse(downloadSchema, answer);
  if (!parsed.success) {
    throw new BoundaryUnavailable(`The download is not as expected: ${v.summarize(parsed.issues)}`);
  }
  const rings = parsed.output.features
    .filter(({ properties }) => properties.gemeentecode === CODE)
    .flatMap(({ geometry: { type, coordinates } }) => (type === "Polygon" ? [coordinates] : coordinates))
    .map(([outer]) => outer!);
  const [largest] = rings.sort((one, other) => areaOf(other) - areaOf(one));
  if (!largest) throw new BoundaryUnavailable(`The download holds no municipality ${CODE}.`);
  return JSON.stringify(collectionOf(simplifyRing(largest, MOST_VERTICES)));
}

function collectionOf(ring: Position[]) {
  const attribution = `CBS Wijken en Buurten ${YEAR} by PDOK (at most ${MOST_VERTICES} vertices), CC BY 4.0`;
  const properties = { code: CODE, name: "Heerlen", year: YEAR, attribution };
  const shape = { type: "Polygon", coordinates: [ring] };
  const feature = { type: "Feature", id: CODE, properties, geometry: shape };
  return { type: "FeatureCollection", name: "Heerlen", features: [feature] };
}

/** Rounds to the microdegree the contracts count in. */
function degree(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function areaOf(ring: Position[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

async function refresh(): Promise<void> {
  try {
    const boundary = boundaryFrom(await download());
    await writeFile(BOUNDARY, `${boundary}\n`);
    console.log("city/heerlen.geojson now holds the boundary of", YEAR);
    console.log("Look at the difference, run the tests, and let the council vote on Geofence.setFence.");
  } catch (failure) {
    if (!(failure instanceof BoundaryUnavailable)) throw failure;
    console.error(failure.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await refresh();
