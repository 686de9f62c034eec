const DAY_SECONDS = 86_400;
const TIME_ZONE = "Europe/Amsterdam";
const calendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
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
