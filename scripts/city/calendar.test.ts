import { describe, expect, it } from "vitest";
import { endOfDay, monthBoundaries } from "./calendar.ts";
import { readCity } from "./city.ts";

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/** A moment written with its offset, in unix seconds. */
const moment = (text: string) => Date.parse(text) / 1000;

const hoursOf = (year: number) => {
  const months = monthBoundaries(year);
  return months.slice(1).map((begin, index) => (begin - months[index]!) / HOUR);
};

describe("the months of a year", () => {
  it("begin at midnight in Amsterdam, in winter and in summer", () => {
    const months = monthBoundaries(2026);
    expect(months).toHaveLength(13);
    expect(months[0]).toBe(moment("2026-01-01T00:00:00+01:00"));
    expect(months[2]).toBe(moment("2026-03-01T00:00:00+01:00"));
    expect(months[3]).toBe(moment("2026-04-01T00:00:00+02:00"));
    expect(months[9]).toBe(moment("2026-10-01T00:00:00+02:00"));
    expect(months[10]).toBe(moment("2026-11-01T00:00:00+01:00"));
    expect(months[12]).toBe(moment("2027-01-01T00:00:00+01:00"));
  });

  it("begin right when the clocks change on the last day of the month before", () => {
    expect(monthBoundaries(2024)[3]).toBe(moment("2024-04-01T00:00:00+02:00")); // summer time from 31 March
    expect(monthBoundaries(2027)[10]).toBe(moment("2027-11-01T00:00:00+01:00")); // until 31 October
  });

  it("have an hour less in March and one more in October", () => {
    expect(hoursOf(2025)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, month) => days * 24 + (month === 2 ? -1 : month === 9 ? 1 : 0))); // prettier-ignore
  });

  it("have a 29 February in leap years", () => {
    expect(hoursOf(2024)[1]).toBe(29 * 24);
    expect(hoursOf(2025)[1]).toBe(28 * 24);
    expect(hoursOf(2044)[1]).toBe(29 * 24);
  });

  it("follow another city's clocks, west of Greenwich and where the clocks change that very night", () => {
    expect(monthBoundaries(2026, "America/New_York")[3]).toBe(moment("2026-04-01T00:00:00-04:00"));
    expect(monthBoundaries(2026, "UTC")[3]).toBe(moment("2026-04-01T00:00:00Z"));
    expect(monthBoundaries(2017, "Australia/Sydney")[9]).toBe(moment("2017-10-01T00:00:00+10:00")); // summer time at 2:00
  });

  it.each(Array.from({ length: 21 }, (_, index) => 2024 + index))("keep the contract's rules in %i", (year) => {
    const months = monthBoundaries(year);
    for (const hours of hoursOf(year)) {
      expect(hours).toSatisfy(Number.isInteger);
      expect(hours).toBeGreaterThanOrEqual(27 * 24);
      expect(hours).toBeLessThanOrEqual(32 * 24);
    }
    expect(months[0]! % HOUR).toBe(0);
    expect(months[12]).toBe(monthBoundaries(year + 1)[0]);
    const average = moment("2024-01-01T00:00:00+01:00") + (year - 2024) * 365.2425 * DAY;
    expect(months[0]! - average).toBeGreaterThanOrEqual(-DAY);
    expect(months[0]! - average).toBeLessThan(2 * DAY);
  });
});

describe("the end of a day", () => {
  it("is the second before midnight in the city, in winter and in summer", () => {
    expect(endOfDay("2026-12-31")).toBe(moment("2026-12-31T23:59:59+01:00"));
    expect(endOfDay("2026-07-01")).toBe(moment("2026-07-01T23:59:59+02:00"));
    expect(endOfDay("2026-10-25")).toBe(moment("2026-10-25T23:59:59+01:00")); // the clocks went back in the night
  });

  it.each(["2026-02-31", "31-12-2026", "tomorrow", ""])("is none for %j", (text) => {
    expect(endOfDay(text)).toBeUndefined();
  });
});

describe("the allowance years of the city", () => {
  const { allowanceYears } = readCity();

  it("follow each other and name their source", () => {
    expect(allowanceYears.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    for (const { source } of allowanceYears) expect(source).not.toBe("");
  });

  it("have the same tiers every year, with limits the contract takes", () => {
    for (const { limits } of allowanceYears) {
      expect(limits.map(({ tier }) => tier)).toEqual([1, 2, 3]);
      for (const { monthly, yearly } of limits) {
        expect(monthly).toBeLessThanOrEqual(Math.min(yearly, 1_048_575));
      }
    }
  });
});
