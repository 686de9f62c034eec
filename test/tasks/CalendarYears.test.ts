import { expect } from "chai";
import { monthBoundaries, type MonthBoundaries } from "../../scripts/city/calendar.ts";
import { BARE_TIER, beginOf, HOURLY_MAXIMUM, monthNumber } from "./caps.ts";
import { MONTHLY, networkHelpers, openCaps, openYears, TIER, YEARLY } from "./caps.ts";

const { time } = networkHelpers;

const HOUR = 60 * 60;
const DAY = 24 * HOUR;
const NO_MONTHS = Array.from({ length: 13 }, () => 0n);

/** The months of a year with some of them moved by seconds. */
const moved = (year: number, shifts: Record<number, number>) =>
  monthBoundaries(year).map((begin, index) => begin + (shifts[index + 1] ?? 0)) as MonthBoundaries;

/** The months of a year, all moved by seconds. */
const shifted = (year: number, seconds: number) =>
  monthBoundaries(year).map((begin) => begin + seconds) as MonthBoundaries;

describe("AllowanceCaps: years and limits", () => {
  it("lets nobody but the council set a year, take it back, or set limits", async () => {
    const { caps, stranger } = await openYears();
    const theirs = caps.connect(stranger);
    for (const act of [
      () => theirs.setYear(2028, monthBoundaries(2028), HOURLY_MAXIMUM),
      () => theirs.removeYear(2027),
      () => theirs.setLimits(2027, TIER, 1, 1),
    ]) {
      await expect(act()).to.be.revertedWithCustomError(caps, "AccessManagedUnauthorized").withArgs(stranger.address);
    }
  });

  describe("a year", () => {
    it("is told back as it was set", async () => {
      const { rules } = await openCaps();
      const months = monthBoundaries(2026);
      await expect(rules.setYear(2026, months, 560))
        .to.emit(rules, "YearSet")
        .withArgs(2026, months, 560);
      expect(await rules.yearOf(2026)).to.deep.equal([months.map(BigInt), 560n]);
    });

    it("is all zero when it is missing", async () => {
      const { rules } = await openYears();
      for (const year of [0, 2023, 2025, 2028, 65_535]) {
        expect(await rules.yearOf(year)).to.deep.equal([NO_MONTHS, 0n]);
      }
    });

    it("counts its months from January 2024 to December 2044, each from its first second to its last", async () => {
      const { rules } = await openCaps();
      for (let year = 2024; year <= 2044; ++year) await rules.setYear(year, monthBoundaries(year), year);
      for (let year = 2024; year <= 2044; ++year) {
        for (let month = 1; month <= 12; ++month) {
          const number = monthNumber(year, month);
          expect(await rules.monthAt(beginOf(year, month))).to.equal(number);
          expect(await rules.monthAt(beginOf(year, month + 1) - 1)).to.equal(number);
        }
      }
      expect(await rules.monthAt(beginOf(2044, 13) - 1)).to.equal(252n);
    });

    it("has a March that is an hour short and an October that is an hour long", async () => {
      const { rules } = await openYears();
      const [march, april] = [beginOf(2026, 3), beginOf(2026, 4)];
      const [october, november] = [beginOf(2026, 10), beginOf(2026, 11)];
      expect([april - march, november - october]).to.deep.equal([743 * HOUR, 745 * HOUR]);
      const inMarch = Date.UTC(2026, 2, 31, 21, 59, 59) / 1000; // 23:59:59 on summer time
      expect(await rules.monthAt(inMarch)).to.equal(monthNumber(2026, 3));
      expect(await rules.monthAt(inMarch + 1)).to.equal(monthNumber(2026, 4));
      const inOctober = Date.UTC(2026, 9, 31, 22, 59, 59) / 1000; // 23:59:59 on winter time
      expect(await rules.monthAt(inOctober)).to.equal(monthNumber(2026, 10));
      expect(await rules.monthAt(inOctober + 1)).to.equal(monthNumber(2026, 11));
    });

    it("may have months of 27 and of 32 days", async () => {
      const { rules } = await openCaps();
      const months = moved(2030, { 2: DAY, 3: 0, 4: 0, 5: DAY }); // 32, 27, 31, 31 and 30 days
      await rules.setYear(2030, months, 1);
      for (const [index, begin] of months.slice(0, 12).entries()) {
        expect(await rules.monthAt(begin)).to.equal(monthNumber(2030, index + 1));
        expect(await rules.monthAt(months[index + 1]! - 1)).to.equal(monthNumber(2030, index + 1));
      }
    });

    it("that is missing has no months", async () => {
      const { rules } = await openYears();
      const moments = [0, beginOf(2024, 1) - DAY - 1, beginOf(2024, 1) - 1, beginOf(2024, 1), beginOf(2026, 1) - 1];
      for (const moment of [...moments, beginOf(2027, 13), beginOf(2030, 1), 2n ** 256n - 1n]) {
        await expect(rules.monthAt(moment))
          .to.be.revertedWithCustomError(rules, "AllowanceCaps_YearMissing")
          .withArgs(moment);
      }
    });

    const bad: [string, number, MonthBoundaries][] = [
      ["before 2024", 2023, monthBoundaries(2023)],
      ["after 2044", 2045, monthBoundaries(2045)],
      ["with the months of the year before", 2031, monthBoundaries(2030)],
      ["with the months of the year after", 2030, monthBoundaries(2031)],
      ["that begins two days early", 2030, shifted(2030, -2 * DAY)],
      ["that begins two days late", 2030, shifted(2030, 2 * DAY)],
      ["that ends two days early", 2030, moved(2030, { 13: -2 * DAY })],
      ["with months on half hours", 2030, shifted(2030, HOUR / 2)],
      ["with a month that begins a second late", 2030, moved(2030, { 6: 1 })],
      ["that ends a second late", 2030, moved(2030, { 13: 1 })],
      ["with a month of 26 days and 23 hours", 2030, moved(2030, { 3: -25 * HOUR })],
      ["with a month of 32 days and an hour", 2030, moved(2030, { 6: 25 * HOUR })],
      ["with two months that are one moment", 2030, moved(2030, { 3: -28 * DAY })],
      ["with a month before the one before it", 2030, moved(2030, { 3: -29 * DAY })],
      ["without months", 2030, NO_MONTHS.map(Number) as MonthBoundaries],
    ];
    for (const [what, year, months] of bad) {
      it(`${what} is refused`, async () => {
        const { rules } = await openCaps();
        await expect(rules.setYear(year, months, HOURLY_MAXIMUM))
          .to.be.revertedWithCustomError(rules, "AllowanceCaps_BadYear")
          .withArgs(year);
      });
    }

    it("must meet the years beside it", async () => {
      const { rules } = await openCaps();
      await rules.setYear(2030, monthBoundaries(2030), 1);
      await rules.setYear(2032, monthBoundaries(2032), 1);
      for (const months of [moved(2031, { 1: HOUR }), moved(2031, { 13: HOUR }), shifted(2031, -HOUR)]) {
        await expect(rules.setYear(2031, months, 1))
          .to.be.revertedWithCustomError(rules, "AllowanceCaps_BadYear")
          .withArgs(2031);
      }
      await rules.setYear(2031, monthBoundaries(2031), 1);
      expect(await rules.monthAt(beginOf(2031, 13) - 1)).to.equal(monthNumber(2031, 12));
    });

    it("is found by its own months when they are not the average ones", async () => {
      const { rules } = await openCaps();
      const months = shifted(2030, 13 * HOUR);
      await rules.setYear(2030, months, 1);
      await expect(rules.monthAt(months[0]! - 1)).to.be.revertedWithCustomError(rules, "AllowanceCaps_YearMissing");
      expect(await rules.monthAt(months[0]!)).to.equal(monthNumber(2030, 1));
      expect(await rules.monthAt(months[12]! - 1)).to.equal(monthNumber(2030, 12));
      await expect(rules.monthAt(months[12]!)).to.be.revertedWithCustomError(rules, "AllowanceCaps_YearMissing");
    });

    it("can be replaced until it begins", async () => {
      const { rules } = await openCaps();
      const first = moved(2027, { 6: HOUR });
      await rules.setYear(2027, first, 1);
      await time.increaseTo(first[0]! - 2);
      await rules.setYear(2027, monthBoundaries(2027), 2); // in the last second before it begins
      expect(await rules.yearOf(2027)).to.deep.equal([monthBoundaries(2027).map(BigInt), 2n]);
    });

    it("keeps its months from its first second, and may change its hourly maximum", async () => {
      const { rules } = await openYears();
      await time.setNextBlockTimestamp(beginOf(2027, 1));
      await expect(rules.setYear(2027, moved(2027, { 6: HOUR }), 570))
        .to.be.revertedWithCustomError(rules, "AllowanceCaps_YearBegun")
        .withArgs(2027);
      await rules.setYear(2027, monthBoundaries(2027), 570);
      expect(await rules.yearOf(2027)).to.deep.equal([monthBoundaries(2027).map(BigInt), 570n]);
      expect(await rules.hourlyMaximum()).to.equal(570n);
    });

    it("that has begun or is past can still be set when it is missing", async () => {
      const { rules } = await openYears();
      await rules.setYear(2025, monthBoundaries(2025), 560);
      expect(await rules.monthAt(beginOf(2025, 12))).to.equal(monthNumber(2025, 12));
      await expect(rules.setYear(2025, moved(2025, { 6: HOUR }), 560))
        .to.be.revertedWithCustomError(rules, "AllowanceCaps_YearBegun")
        .withArgs(2025);
    });
  });

  describe("taking a year back", () => {
    it("makes it missing, and lets a wrong turn of two years be moved", async () => {
      const { rules } = await openCaps();
      await rules.setYear(2030, moved(2030, { 13: HOUR }), 1);
      await rules.setYear(2031, moved(2031, { 1: HOUR }), 1);
      await expect(rules.setYear(2030, monthBoundaries(2030), 1)).to.be.revertedWithCustomError(
        rules,
        "AllowanceCaps_BadYear",
      );
      await expect(rules.removeYear(2031)).to.emit(rules, "YearSet").withArgs(2031, NO_MONTHS, 0);
      expect(await rules.yearOf(2031)).to.deep.equal([NO_MONTHS, 0n]);
      await rules.setYear(2030, monthBoundaries(2030), 1);
      await rules.setYear(2031, monthBoundaries(2031), 1);
      expect(await rules.monthAt(beginOf(2031, 1))).to.equal(monthNumber(2031, 1));
    });

    it("keeps its limits for when it is set again", async () => {
      const { rules } = await openYears();
      await rules.removeYear(2027);
      expect(await rules.limitsOf(2027, TIER)).to.deep.equal([MONTHLY, YEARLY]);
    });

    it("is refused for a year that is missing or has begun", async () => {
      const { rules } = await openYears();
      await expect(rules.removeYear(2028)).to.be.revertedWithCustomError(rules, "AllowanceCaps_BadYear").withArgs(2028);
      await time.setNextBlockTimestamp(beginOf(2027, 1));
      await expect(rules.removeYear(2027))
        .to.be.revertedWithCustomError(rules, "AllowanceCaps_YearBegun")
        .withArgs(2027);
    });
  });

  describe("the hourly maximum", () => {
    it("is that of the year of now", async () => {
      const { rules } = await openYears();
      await rules.setYear(2027, monthBoundaries(2027), 2n ** 32n - 1n);
      await time.increaseTo(beginOf(2027, 1) - 1);
      expect(await rules.hourlyMaximum()).to.equal(HOURLY_MAXIMUM);
      await time.increaseTo(beginOf(2027, 1));
      expect(await rules.hourlyMaximum()).to.equal(2n ** 32n - 1n);
    });

    it("is not told in a year that is missing", async () => {
      const { rules } = await openYears();
      await time.increaseTo(beginOf(2027, 13));
      await expect(rules.hourlyMaximum())
        .to.be.revertedWithCustomError(rules, "AllowanceCaps_YearMissing")
        .withArgs(beginOf(2027, 13));
    });
  });

  describe("limits", () => {
    it("are told back as they were set, per year and tier, also before the year is", async () => {
      const { rules } = await openCaps();
      await expect(rules.setLimits(2044, 255, 1_048_575, 2n ** 32n - 1n))
        .to.emit(rules, "LimitsSet")
        .withArgs(2044, 255, 1_048_575, 2n ** 32n - 1n);
      await rules.setLimits(2024, 0, 1, 1);
      expect(await rules.limitsOf(2044, 255)).to.deep.equal([1_048_575n, 2n ** 32n - 1n]);
      expect(await rules.limitsOf(2024, 0)).to.deep.equal([1n, 1n]);
      expect(await rules.limitsOf(2024, BARE_TIER)).to.deep.equal([0n, 0n]);
    });

    it("of zero, too large to count, or with a month above the year are refused", async () => {
      const { rules } = await openYears();
      const bad = [[0, 0], [0, 1], [1_048_576, 2_000_000], [2n ** 32n - 1n, 2n ** 32n - 1n], [2, 1], [1, 0]] as const; // prettier-ignore
      for (const [monthly, yearly] of bad) {
        await expect(rules.setLimits(2026, TIER, monthly, yearly))
          .to.be.revertedWithCustomError(rules, "AllowanceCaps_BadLimits")
          .withArgs(monthly, yearly);
      }
      expect(await rules.limitsOf(2026, TIER)).to.deep.equal([MONTHLY, YEARLY]);
    });

    it("of a year that cannot be are refused", async () => {
      const { rules } = await openCaps();
      for (const year of [2023, 2045]) {
        await expect(rules.setLimits(year, TIER, 1, 1))
          .to.be.revertedWithCustomError(rules, "AllowanceCaps_BadYear")
          .withArgs(year);
      }
    });
  });
});
