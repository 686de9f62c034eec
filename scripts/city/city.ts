import { readFileSync } from "node:fs";
import { concat, numberToHex, type Hex } from "viem";
import * as v from "valibot";
import type { TaskContent } from "../../protocol/task-content.ts";
import { boundarySchema, citySchema, shopsSchema, tasksSchema } from "./schema.ts";
import type { City, CityTask, Place, Shop } from "./schema.ts";

const CITY_FOLDER = new URL("../../city/", import.meta.url);

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, CITY_FOLDER), "utf8"));
}

/** The city's particulars. */
export function readCity(): City {
  return v.parse(citySchema, readJson("heerlen.json"));
}

/** The example shops, at real places. */
export function readShops(): Shop[] {
  return v.parse(shopsSchema, readJson("shops.json")).shops;
}

/** The example tasks of every budget line, in the order of the city's domains. */
export function readTasks(): CityTask[] {
  return readCity().domains.flatMap(({ code }) => {
    const { domain, tasks } = v.parse(tasksSchema, readJson(`tasks/${code}.json`));
    return tasks.map((task) => ({ ...task, domain }));
  });
}

/** The boundary as the Geofence takes it, with where it comes from. */
export function readBoundary(): { ring: Hex; source: string; vertices: Location[] } {
  const [feature] = v.parse(boundarySchema, readJson("heerlen.geojson")).features;
  const [closed] = feature.geometry.coordinates;
  const vertices = closed.slice(0, -1).map(([longitude, latitude]) => locationOf({ latitude, longitude }));
  return { ring: encodeRing(vertices), source: feature.properties.attribution, vertices };
}

/** A place as the contracts write it: microdegrees. */
export interface Location {
  latitude: number;
  longitude: number;
}

/** Decimal degrees to microdegrees. */
export function locationOf({ latitude, longitude }: Place): Location {
  return { latitude: Math.round(latitude * 1e6), longitude: Math.round(longitude * 1e6) };
}

/** What the event `TaskPublished` will carry about an example task. */
export function contentOf(task: CityTask): TaskContent {
  const { nl, en, de, kind, solo, minimumAge, additional } = task;
  return { nl, en, de, kind, solo, minimumAge, additional };
}

function encodeRing(vertices: Location[]): Hex {
  const int32 = (value: number) => numberToHex(value, { size: 4, signed: true });
  return concat(vertices.flatMap(({ latitude, longitude }) => [int32(latitude), int32(longitude)]));
}
