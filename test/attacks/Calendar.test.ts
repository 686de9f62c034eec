import { expect } from "chai";
import { monthBoundaries } from "../../scripts/city/calendar.ts";
import {
  DAY,
  EVIDENCE,
  HOUR,
  LEASE_HOURS,
  REWARD,
  TIER,
  claimFor,
  networkHelpers,
  openBooks,
  publishTask,
} from "../tasks/town.ts";

const YEAR = 2026;
const LONG_AFTER = Date.UTC(2027, 11, 1) / 1000;

/** Numbers of months as AllowanceCaps counts them. */
const MARCH = 27n;
const APRIL = 28n;
const OCTOBER = 34n;
const DECEMBER = 36n;

const { time } = networkHelpers;

/** The town with tasks of many slots, in which a month is full after one reward and a year after `rewards`. */
async function openWithLimits(rewards: bigint) {
  const town = await networkHelpers.loadFixture(openBooks);
  for (const year of [YEAR, YEAR + 1]) await town.caps.setLimits(year, TIER, REWARD, rewards * REWARD);
  const claimUntil = LONG_AFTER;
  const publish = () => publishTask(town.tasks, town.manager, { claimUntil, leaseHours: 255 });
  const [first, second, third] = [await publish(), await publish(), await publish()];
  const claimAt = async (moment: number, taskId: bigint) => {
    await time.setNextBlockTimestamp(moment);
    return claimFor(town.tasks, town.anna, taskId);
  };
  return { ...town, first, second, third, claimAt };
}

/** Source: caps that count in UTC, or by adding 24 hours, at the changes of summer time. */
describe("Attack: more than a month allows, at its edge", () => {
  for (const [name, month, begins] of [
    // Summer time began on 29 March: midnight in Heerlen is 22:00 in UTC.
    ["March to April, in summer time", MARCH, Date.UTC(YEAR, 2, 31, 22) / 1000],
    // It ended on 25 October: midnight is 23:00 again.
    ["October to November, in winter time", OCTOBER, Date.UTC(YEAR, 9, 31, 23) / 1000],
    ["December to January", DECEMBER, Date.UTC(YEAR, 11, 31, 23) / 1000],
  ] as const) {
    it(`is refused up to the last second of the month and taken in the first of the next: ${name}`, async () => {
      const { tasks, caps, anna, first, second, third, claimAt } = await openWithLimits(10n);
      await claimAt(begins - 2, first);
      await expect(claimAt(begins - 1, second))
        .to.be.revertedWithCustomError(caps, "AllowanceCaps_MonthFull")
        .withArgs(anna.address, 0, REWARD);
      await claimAt(begins, second);
      await expect(claimAt(begins + 1, third)).to.be.revertedWithCustomError(caps, "AllowanceCaps_MonthFull");
      expect([(await tasks.claimOf(first, anna)).month, (await tasks.claimOf(second, anna)).month]).to.deep.equal([
        month,
        month + 1n,
      ]);
    });
  }

  it("is not made by claiming in one month and being paid in the next: the claim counts", async () => {
    const { tasks, caps, inspector, anna, first, second, claimAt } = await openWithLimits(10n);
    const april = Date.UTC(YEAR, 2, 31, 22) / 1000;
    await claimAt(april - 1, first);
    await claimAt(april, second);
    for (const taskId of [first, second]) {
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    }
    expect([await caps.usedIn(anna, MARCH), await caps.usedIn(anna, APRIL)]).to.deep.equal([REWARD, REWARD]);
  });

  it("is not made by giving back last month's slot: that room is of last month", async () => {
    const { tasks, caps, anna, first, second, third, claimAt } = await openWithLimits(10n);
    const april = Date.UTC(YEAR, 2, 31, 22) / 1000;
    await claimAt(april - 1, first);
    await claimAt(april, second);
    await tasks.connect(anna).withdraw(first);
    await expect(claimAt(april + HOUR, third)).to.be.revertedWithCustomError(caps, "AllowanceCaps_MonthFull");
  });
});

/** Source: as above. */
describe("Attack: more than a year allows, at its edge", () => {
  it("is refused in its last second and taken in the first of the next", async () => {
    const { caps, anna, first, second, third, claimAt } = await openWithLimits(1n);
    const newYear = Date.UTC(YEAR, 11, 31, 23) / 1000;
    await claimAt(newYear - 32 * DAY, first);
    await expect(claimAt(newYear - 1, second))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_YearFull")
      .withArgs(anna.address, 0, REWARD);
    await claimAt(newYear, second);
    await expect(claimAt(newYear + 32 * DAY, third)).to.be.revertedWithCustomError(caps, "AllowanceCaps_YearFull");
  });

  it("has months that follow each other without a second between or twice, also where the clocks change", () => {
    const [months, next] = [monthBoundaries(YEAR), monthBoundaries(YEAR + 1)];
    const days = months.slice(1).map((end, index) => (end - months[index]!) / DAY);
    const hour = HOUR / DAY;
    expect(days).to.deep.equal([31, 28, 31 - hour, 30, 31, 30, 31, 31, 30, 31 + hour, 30, 31]);
    expect(months[12]).to.equal(next[0]);
  });
});

/** Source: leases and deadlines kept as days of the calendar, an hour short or long when the clocks change. */
describe("Attack: a lease over the night of the clock change", () => {
  for (const [name, before] of [
    ["spring", Date.UTC(YEAR, 2, 28, 12) / 1000],
    ["autumn", Date.UTC(YEAR, 9, 24, 12) / 1000],
  ] as const) {
    it(`in ${name} is as long as every other, to the second`, async () => {
      const { tasks, manager, anna } = await networkHelpers.loadFixture(openBooks);
      const taskId = await publishTask(tasks, manager, { claimUntil: LONG_AFTER });
      await time.setNextBlockTimestamp(before);
      await claimFor(tasks, anna, taskId);
      const leaseEnd = before + LEASE_HOURS * HOUR;
      expect((await tasks.claimOf(taskId, anna)).clock).to.equal(leaseEnd);
      await time.setNextBlockTimestamp(leaseEnd - 1);
      await tasks.connect(anna).submit(taskId, EVIDENCE);
    });
  }
});
