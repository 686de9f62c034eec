import * as v from "valibot";
import { MANAGER_ROLES } from "../../protocol/roles.ts";
import { TASK_KINDS, taskContentSchema } from "../../protocol/task-content.ts";

const cents = v.pipe(v.number(), v.integer(), v.minValue(1));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const code = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/, "not a short code"));
const words = v.strictObject({ nl: v.string(), en: v.string(), de: v.string() });

/** A point on the map in decimal degrees (WGS84). */
const place = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

const managerRole = v.picklist(MANAGER_ROLES);

/** What may be earned in a calendar year, in cents: per norm hour, and per month and year by a resident of a tier. */
const allowanceYear = v.strictObject({
  year: whole(2024, 2044),
  source: v.pipe(v.string(), v.nonEmpty()),
  hourlyMaximum: cents,
  limits: v.array(v.strictObject({ tier: whole(0, 255), monthly: cents, yearly: cents })),
});

/** `city/heerlen.json`: what another city would change. */
export const citySchema = v.strictObject({
  name: v.string(),
  code: v.string(),
  timeZone: v.string(),
  languages: v.tuple([v.literal("nl"), v.literal("en"), v.literal("de")]),
  currency: v.strictObject({ name: v.string(), symbol: v.string(), decimals: v.literal(2) }),
  rules: v.strictObject({
    guardianDays: whole(1, 60),
    merchantContractDays: whole(1, 3650),
    rulesDelayDays: whole(1, 60),
    review: v.strictObject({
      twoInspectorsFrom: cents,
      recheckPercent: whole(0, 100),
      smallReward: cents,
      appealDays: whole(1, 255),
    }),
  }),
  allowanceYears: v.array(allowanceYear),
  issued: cents,
  centre: place,
  // A ceiling is the most one task of the line may cost; without one only the money is the limit.
  domains: v.array(v.strictObject({ code, managerRole, ceiling: v.optional(cents), budget: cents, name: words })),
  // The place is where a map writes the name.
  neighbourhoods: v.array(v.strictObject({ code, name: v.string(), part: v.picklist(["north", "south"]), place })),
});

/** `city/shops.json`: the example shops. */
export const shopsSchema = v.strictObject({
  note: v.string(),
  shops: v.array(
    v.strictObject({
      tradingName: v.pipe(v.string(), v.startsWith("Voorbeeld"), v.maxBytes(80)),
      trade: v.pipe(code, v.maxBytes(32)),
      neighbourhood: code,
      place,
    }),
  ),
});

const { nl, en, de } = taskContentSchema.entries;

const task = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  kind: v.picklist(TASK_KINDS),
  neighbourhood: v.nullable(code),
  place: v.nullable(place),
  normMinutes: whole(1, 65_535),
  reward: cents,
  slots: whole(1, 255),
  leaseHours: whole(1, 255),
  reviewDays: v.optional(whole(1, 255), 7),
  perResident: v.optional(whole(1, 255), 1),
  groupUpTo: v.optional(whole(1, 8), 1),
  everyDays: v.optional(whole(0, 255), 0),
  solo: v.boolean(),
  minimumAge: whole(0, 99),
  additional: v.boolean(),
  nl,
  en,
  de,
});

/** `city/tasks/<domain>.json`: the example tasks of one budget line. */
export const tasksSchema = v.strictObject({ domain: code, tasks: v.array(task) });

const ring = v.pipe(v.array(v.tuple([v.number(), v.number()])), v.minLength(4));

/** `city/heerlen.geojson`: the boundary, one ring of longitude and latitude, closed as GeoJSON wants it. */
export const boundarySchema = v.object({
  features: v.tuple([
    v.object({
      properties: v.object({ attribution: v.string() }),
      geometry: v.object({ type: v.literal("Polygon"), coordinates: v.tuple([ring]) }),
    }),
  ]),
});

export type City = v.InferOutput<typeof citySchema>;
export type AllowanceYear = City["allowanceYears"][number];
export type Shop = v.InferOutput<typeof shopsSchema>["shops"][number];
export type CityTask = v.InferOutput<typeof task> & { domain: string };
export type Place = v.InferOutput<typeof place>;
