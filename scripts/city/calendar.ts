import { readCity } from "./city.ts";

type N = number;

/** When each month of a year begins, and as the 13th when the next year begins, in unix seconds. */
export type MonthBoundaries = [N, N, N, N, N, N, N, N, N, N, N, N, N];

/** The months of a calendar year, each from midnight on its first day by the clocks of the city. */
export function monthBoundaries(year: number, timeZone = readCity().timeZone): MonthBoundaries {
  return Array.from({ length: 13 }, (_, month) => midnight(year, month, timeZone) / 1000) as MonthBoundaries;
}

/** Midnight on the first of a month, in milliseconds. The clocks may change between this hour in UTC and there. */
function midnight(year: number, month: number, timeZone: string): number {
  const inUtc = Date.UTC(year, month, 1);
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
