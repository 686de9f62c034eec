const DAY_SECONDS = 86_400;
const TIME_ZONE = "Europe/Amsterdam";
const calendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: TIME_ZONE,
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A calendar day in the city, as "2026-10-25". */
export type Day = string;

/** On which day in the city a moment (unix seconds) was. */
export function dayOf(seconds: number): Day {
  return calendar.format(seconds * 1000);
}

/** The last days in the city up to now, the newest first. Counts on the calendar: a day of 23 hours is a day. */
export function lastDays(now: number, count: number): Day[] {
  const [year, month, day] = dayOf(now).split("-").map(Number) as [number, number, number];
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1, day - back)).toISOString().slice(0, 10),
  );
}

/** Noon of a day in unix seconds: a moment that is on that day wherever the city's clock stands. */
export function middayOf(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}

/** A moment before the first of so many days: what is asked of the subgraph, to be sorted into days afterwards. */
export function beforeLastDays(now: number, count: number): number {
  return now - (count + 1) * DAY_SECONDS;
}

/** The last second of a day in the city ("2028-11-24"), in unix seconds; undefined when it is no day. */
export function endOfDay(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`) / 1000;
  if (Number.isNaN(midnight) || calendar.format(midnight * 1000) !== day) return undefined;
  // At midnight UTC the city's clock shows how far it is ahead; asked at the end of the day, as clocks may change in it.
  const [hours, minutes] = clock
    .format((midnight + DAY_SECONDS) * 1000)
    .split(":")
    .map(Number) as [number, number];
  return midnight + DAY_SECONDS - hours * 3600 - minutes * 60 - 1;
}

/** The day in the city so long after a moment (unix seconds), as a date field has it. */
export function dayAfter(now: number, { years = 0, days = 0 }: { years?: number; days?: number }): string {
  const [year, month, day] = calendar
    .format(now * 1000)
    .split("-")
    .map(Number) as [number, number, number];
  // The last of February becomes the first of March where there is no such day.
  return new Date(Date.UTC(year + years, month - 1, day + days)).toISOString().slice(0, 10);
}
