import { describe, expect, it } from "vitest";
import { beforeLastDays, dayAfter, dayOf, endOfDay, lastDays, middayOf } from "./city-days.ts";

const at = (text: string) => Date.parse(text) / 1000;

describe("dayOf", () => {
  it("changes at midnight in the city, in winter and in summer", () => {
    expect(dayOf(at("2026-01-15T22:59:59Z"))).toBe("2026-01-15");
    expect(dayOf(at("2026-01-15T23:00:00Z"))).toBe("2026-01-16");
    expect(dayOf(at("2026-07-15T21:59:59Z"))).toBe("2026-07-15");
    expect(dayOf(at("2026-07-15T22:00:00Z"))).toBe("2026-07-16");
  });
});

it("finds a moment on every day, also when the clock changes", () => {
  for (const day of ["2026-03-29", "2026-10-25", "2026-12-31"]) expect(dayOf(middayOf(day))).toBe(day);
});

describe("lastDays", () => {
  it("counts every day once when the clock goes forward or back", () => {
    // 29 March 2026 has 23 hours, 25 October 2026 has 25.
    expect(lastDays(at("2026-03-30T00:30:00+02:00"), 3)).toEqual(["2026-03-30", "2026-03-29", "2026-03-28"]);
    expect(lastDays(at("2026-10-25T23:30:00+01:00"), 3)).toEqual(["2026-10-25", "2026-10-24", "2026-10-23"]);
    expect(lastDays(at("2026-10-26T00:30:00+01:00"), 3)).toEqual(["2026-10-26", "2026-10-25", "2026-10-24"]);
  });

  it("goes over the turn of months and years", () => {
    expect(lastDays(at("2027-01-01T12:00:00Z"), 2)).toEqual(["2027-01-01", "2026-12-31"]);
    expect(lastDays(at("2028-03-01T12:00:00Z"), 2)).toEqual(["2028-03-01", "2028-02-29"]);
  });

  it("lies wholly after the moment from which figures are read", () => {
    for (const now of [at("2026-10-26T23:59:59+01:00"), at("2026-03-30T00:00:00+02:00")]) {
      const first = lastDays(now, 7).at(-1);
      expect(dayOf(beforeLastDays(now, 7)) < String(first)).toBe(true);
    }
  });
});

const iso = (seconds: number | undefined) => new Date((seconds ?? 0) * 1000).toISOString();

it.each([
  ["2026-11-24", "2026-11-24T22:59:59.000Z"],
  ["2026-07-01", "2026-07-01T21:59:59.000Z"],
  ["2026-03-29", "2026-03-29T21:59:59.000Z"],
  ["2026-10-25", "2026-10-25T22:59:59.000Z"],
])("ends %s at the last second by the city's clock", (day, end) => {
  expect(iso(endOfDay(day))).toBe(end);
});

it.each(["", "2026-02-30", "24-11-2026", "tomorrow"])("knows that %j is no day", (day) => {
  expect(endOfDay(day)).toBeUndefined();
});

it("counts on the city's calendar", () => {
  const now = Date.parse("2026-11-24T23:30:00Z") / 1000; // already the 25th in the city
  expect(dayAfter(now, {})).toBe("2026-11-25");
  expect(dayAfter(now, { years: 2 })).toBe("2028-11-25");
  expect(dayAfter(now, { days: 6 })).toBe("2026-12-01");
  expect(dayAfter(Date.parse("2028-02-29T12:00:00Z") / 1000, { years: 1 })).toBe("2029-03-01");
});
