import { expect } from "chai";
import {
  APPEAL_DAYS,
  DAY,
  EVIDENCE,
  HOUR,
  LEASE_HOURS,
  NOT_DONE,
  REVIEW_DAYS,
  REWARD,
  TIER,
  claimFor,
  handInTask,
  networkHelpers,
  openTask,
  publishTask,
  type TaskTown,
} from "./town.ts";

const YEAR = 2026;
const JANUARY = 25n;
const FEBRUARY = 26n;

/** Midnight in Heerlen, an hour before that of UTC. */
const FEBRUARY_BEGINS = Date.UTC(YEAR, 0, 31, 23) / 1000;
const NEXT_YEAR_BEGINS = Date.UTC(YEAR, 11, 31, 23) / 1000;

const { time } = networkHelpers;

const usedBy = (town: TaskTown, month = JANUARY) => town.caps.usedIn(town.anna, month);

describe("Room under the caps: what a claim reserves", () => {
  it("is the reward, in the month of the claim", async () => {
    const town = await networkHelpers.loadFixture(openTask);
    const { tasks, caps, anna, taskId } = town;
    const [before] = await caps.roomOf(anna);
    await claimFor(tasks, anna, taskId);
    const { month } = await tasks.claimOf(taskId, anna);
    expect([month, await usedBy(town)]).to.deep.equal([JANUARY, REWARD]);
    expect((await caps.roomOf(anna))[0]).to.equal(before - REWARD);
  });

  it("is taken at once, so two open claims never pass a limit together", async () => {
    const { tasks, caps, manager, anna, taskId } = await networkHelpers.loadFixture(openTask);
    await caps.setLimits(YEAR, TIER, 2n * REWARD - 1n, 10n * REWARD);
    const other = await publishTask(tasks, manager);
    await claimFor(tasks, anna, taskId);
    await expect(claimFor(tasks, anna, other))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_MonthFull")
      .withArgs(anna.address, REWARD - 1n, REWARD);
    expect((await tasks.taskOf(other)).taken).to.equal(0);
    await caps.setLimits(YEAR, TIER, 2n * REWARD, 2n * REWARD);
    await claimFor(tasks, anna, other);
  });

  it("is refused when the year is full, the tier has no limits or the year is missing", async () => {
    const { tasks, caps, residents, registrar, manager, anna, others, taskId } =
      await networkHelpers.loadFixture(openTask);
    const other = await publishTask(tasks, manager, { claimUntil: Date.UTC(2030, 0) / 1000 });
    await caps.setLimits(YEAR, TIER, REWARD, REWARD);
    await claimFor(tasks, anna, taskId);
    await time.increaseTo(FEBRUARY_BEGINS);
    await expect(claimFor(tasks, anna, other))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_YearFull")
      .withArgs(anna.address, 0, REWARD);

    const [eva] = others;
    await residents.connect(registrar).enrol(eva!, "0x" + "ee".repeat(32), 9);
    await expect(claimFor(tasks, eva!, other))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_TierMissing")
      .withArgs(YEAR, 9);

    const afterAllYears = Date.UTC(2029, 0, 2) / 1000;
    await time.setNextBlockTimestamp(afterAllYears);
    await expect(claimFor(tasks, anna, other)).to.be.revertedWithCustomError(caps, "AllowanceCaps_YearMissing");
  });

  for (const [name, moment, before, after] of [
    ["a month", FEBRUARY_BEGINS, JANUARY, FEBRUARY],
    ["a year", NEXT_YEAR_BEGINS, 36n, 37n],
  ] as const) {
    it(`belongs to the month by the clocks of Heerlen, to the last second of ${name}`, async () => {
      const { tasks, manager, anna, bram } = await networkHelpers.loadFixture(openTask);
      const taskId = await publishTask(tasks, manager, { claimUntil: moment + DAY });
      await time.setNextBlockTimestamp(moment - 1);
      await claimFor(tasks, anna, taskId);
      await time.setNextBlockTimestamp(moment);
      await claimFor(tasks, bram, taskId);
      expect([(await tasks.claimOf(taskId, anna)).month, (await tasks.claimOf(taskId, bram)).month]).to.deep.equal([
        before,
        after,
      ]);
    });
  }
});

describe("Room under the caps: when it is freed", () => {
  it("is kept while the work waits, is sent back, handed in again and paid", async () => {
    const town = await networkHelpers.loadFixture(handInTask);
    const { tasks, inspector, anna, taskId } = town;
    const stays = async () => expect(await usedBy(town)).to.equal(REWARD);
    await stays();
    await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await stays();
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    await stays();
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 2);
    await stays();
  });

  const EXITS: Record<string, (town: TaskTown) => Promise<unknown>> = {
    withdrawal: ({ tasks, anna, taskId }) => tasks.connect(anna).withdraw(taskId),
    lapse: async ({ tasks, anna, taskId }) => {
      await time.increase(LEASE_HOURS * HOUR);
      return tasks.lapse(taskId, anna);
    },
    "a rejection nobody answers": async ({ tasks, inspector, anna, taskId }) => {
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
      await time.increase(APPEAL_DAYS * DAY);
      return tasks.lapse(taskId, anna);
    },
    "an appeal that is lost": async ({ tasks, inspector, colleague, anna, taskId }) => {
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
      await tasks.connect(anna).appeal(taskId);
      return tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 2, NOT_DONE);
    },
    "leaving town": async ({ tasks, residents, registrar, anna, taskId }) => {
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await residents.connect(registrar).recordLeave(anna);
      await time.increase(2 * REVIEW_DAYS * DAY);
      return tasks.payUnjudged(taskId, anna);
    },
  };

  for (const [name, exit] of Object.entries(EXITS)) {
    it(`is freed by ${name}, in the month it was taken in, also when a later one runs`, async () => {
      const town = await networkHelpers.loadFixture(openTask);
      const { tasks, manager, anna } = town;
      await time.increaseTo(FEBRUARY_BEGINS - HOUR);
      const taskId = await publishTask(tasks, manager);
      await claimFor(tasks, anna, taskId);
      await time.increaseTo(FEBRUARY_BEGINS);
      const later = await publishTask(tasks, manager);
      await claimFor(tasks, anna, later);
      expect([await usedBy(town), await usedBy(town, FEBRUARY)]).to.deep.equal([REWARD, REWARD]);
      await exit({ ...town, taskId });
      expect([await usedBy(town), await usedBy(town, FEBRUARY)]).to.deep.equal([0n, REWARD]);
    });
  }

  it("is freed also when the limits were lowered below it meanwhile", async () => {
    const town = await networkHelpers.loadFixture(openTask);
    const { tasks, caps, anna, taskId } = town;
    await claimFor(tasks, anna, taskId);
    await caps.setLimits(YEAR, TIER, 1, 1);
    await tasks.connect(anna).withdraw(taskId);
    expect(await usedBy(town)).to.equal(0);
  });

  it("is used by what is paid, whatever the limits have become", async () => {
    const { tasks, caps, euro, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await caps.setLimits(YEAR, TIER, 1, 1);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });
});

describe("Room under the caps: who keeps it", () => {
  it("is the registry that deployed the caps, and nobody else", async () => {
    const { tasks, caps, council, anna } = await networkHelpers.loadFixture(openTask);
    expect(await tasks.allowanceCaps()).to.equal(await caps.getAddress());
    for (const act of [
      () => caps.connect(council).reserve(anna, 1),
      () => caps.connect(council).free(anna, JANUARY, 1),
    ]) {
      await expect(act()).to.be.revertedWithCustomError(caps, "AllowanceCaps_NotTheRegistry").withArgs(council.address);
    }
  });
});
