import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { account, bytes, seconds, whole } from "./scalars.ts";

const rulebookSchema = v.object({
  twoInspectorsFrom: whole,
  recheckPercent: v.number(),
  smallReward: whole,
  appealDays: v.number(),
  /** 0 when none was announced. */
  lastDay: seconds,
  /** 0 when the city never guaranteed redemption. */
  guaranteedUntil: seconds,
});

/** How work is looked at, and how long the town goes on. */
export type Rulebook = v.InferOutput<typeof rulebookSchema>;

const yearSchema = v.object({ year: v.number(), boundaries: v.array(seconds), hourlyMaximum: whole });
const limitSchema = v.object({ year: v.number(), tier: v.number(), monthly: whole, yearly: whole });

/** A calendar year: when its months begin and, as the 13th, the next year, and the highest reward per hour. */
export type AllowanceYear = v.InferOutput<typeof yearSchema>;

/** What a tier may earn in a year. */
export type AllowanceLimit = v.InferOutput<typeof limitSchema>;

const announcedSchema = v.object({
  id: v.string(),
  target: account,
  data: bytes,
  executableFrom: seconds,
  expiresAt: seconds,
  timestamp: seconds,
  transaction: bytes,
});

/** A call the council announced: a change of a rule that can start after its delay. */
export type AnnouncedRule = v.InferOutput<typeof announcedSchema>;

/** The rules of the town, and those that are announced. */
export interface Rules {
  rulebook: Rulebook | null;
  years: AllowanceYear[];
  limits: AllowanceLimit[];
  announced: AnnouncedRule[];
}

/** The rules as the overview knows them at a moment (unix seconds), by which announced ones may have lapsed. */
export async function readRules(now: number): Promise<Answer<Rules>> {
  const { data, asOf } = await askIndexer(
    `rulebook(id: "town") { ${Object.keys(rulebookSchema.entries).join(" ")} }
    years: allowanceYears(orderBy: year, first: 100) { year boundaries hourlyMaximum }
    limits: allowanceLimits(orderBy: year, first: 1000) { year tier monthly yearly }
    announced: scheduledOperations(where: { state: Scheduled, expiresAt_gt: $now }, orderBy: executableFrom, first: 200) {
      ${Object.keys(announcedSchema.entries).join(" ")} }`,
    v.object({
      rulebook: v.nullable(rulebookSchema),
      years: v.array(yearSchema),
      limits: v.array(limitSchema),
      announced: v.array(announcedSchema),
    }),
    { types: "($now: BigInt!)", values: { now: String(now) } },
  );
  // A year that was taken back has no months.
  return { data: { ...data, years: data.years.filter(({ boundaries }) => (boundaries[0] ?? 0) > 0) }, asOf };
}
