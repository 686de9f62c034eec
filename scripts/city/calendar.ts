import { readCity } from "./city.ts";

type N = number;

const DAY = 86_400_000;

/** When each month of a year begins, and as the 13th when the next year begins, in unix seconds. */
export type MonthBoundaries = [N, N, N, N, N, N, N, N, N, N, N, N, N];

/** The months of a calendar year, each from midnight on its first day by the clocks of the city. */
export function monthBoundaries(year: number, timeZone = readCity().timeZone): MonthBoundaries {
  return Array.from({ length: 13 }, (_, month) => midnight(Date.UTC(year, month), timeZone) / 1000) as MonthBoundaries;
}

/** The last second of a day such as "2026-12-31" by the clocks of the city; undefined when there is no such day. */
export function endOfDay(day: string, timeZone = readCity().timeZone): number | undefined {
  const inUtc = Date.parse(`${day}T00:00:00Z`);
  // Date.parse takes 31 February for 3 March.
  if (Number.isNaN(inUtc) || new Date(inUtc).toISOString().slice(0, 10) !== day) return undefined;
  return midnight(inUtc + DAY, timeZone) / 1000 - 1;
}

/** Midnight in the city on the day of this midnight in UTC, in milliseconds. The clocks may change between the two. */
function midnight(inUtc: number, timeZone: string): number {
  const near = inUtc - offsetAt(inUtc, timeZone);
  return inUtc - offsetAt(near, timeZone);
}

/** How far the clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")!.value;
  const [, sign, hours = "0", minutes = "0"] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name)!;
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -ahead : ahead;
}
