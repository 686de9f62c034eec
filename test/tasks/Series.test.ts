import { expect } from "chai";
import {
  BUDGET,
  CONTENT,
  DAY,
  FUNDS,
  REWARD,
  claimFor,
  goodTerms,
  networkHelpers,
  openBooks,
  publishTask,
} from "./town.ts";

const SLOTS = 3;
const EVERY_DAYS = 2;
const INTERVAL = EVERY_DAYS * DAY;

/** A series of three slots, one every two days, of which none is open yet: the first opens a day after publishing. */
async function openSeries() {
  const town = await networkHelpers.loadFixture(openBooks);
  const opens = (await networkHelpers.time.latest()) + DAY;
  const claimUntil = opens + SLOTS * INTERVAL;
  const taskId = await publishTask(town.tasks, town.manager, { slots: SLOTS, everyDays: EVERY_DAYS, claimUntil });
  return { ...town, taskId, opens, claimUntil };
}

describe("Series: slots that open one by one", () => {
  const { time } = networkHelpers;

  it("are open to the second, one every two days, and all of them at the end", async () => {
    const { tasks, taskId, opens, claimUntil } = await networkHelpers.loadFixture(openSeries);
    const openAt = async (moment: number) => {
      await time.increaseTo(moment);
      return Number(await tasks.openSlotsOf(taskId));
    };
    expect(await openAt(opens - 1)).to.equal(0);
    for (const slot of [0, 1, 2]) {
      if (slot > 0) expect(await openAt(opens + slot * INTERVAL - 1)).to.equal(slot);
      expect(await openAt(opens + slot * INTERVAL)).to.equal(slot + 1);
    }
    expect(await openAt(claimUntil)).to.equal(SLOTS);
    expect(await openAt(claimUntil + 1)).to.equal(SLOTS);
  });

  it("are all open at once in a task that is no series", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    expect(await tasks.openSlotsOf(await publishTask(tasks, manager, { slots: 7 }))).to.equal(7);
    expect(await tasks.openSlotsOf(99)).to.equal(0);
  });

  it("are claimed from the second they open", async () => {
    const { tasks, anna, bram, taskId, opens } = await networkHelpers.loadFixture(openSeries);
    const residents = [anna, bram];
    for (const [slot, resident] of residents.entries()) {
      const moment = opens + slot * INTERVAL;
      await time.setNextBlockTimestamp(moment - 1);
      await expect(claimFor(tasks, resident, taskId))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotOpenYet")
        .withArgs(taskId, moment);
      await time.setNextBlockTimestamp(moment);
      await claimFor(tasks, resident, taskId);
    }
    expect((await tasks.taskOf(taskId)).taken).to.equal(2);
  });

  it("stay open when nobody takes them, so the last day has all that are left", async () => {
    const { tasks, anna, bram, cem, dora, taskId, claimUntil } = await networkHelpers.loadFixture(openSeries);
    await time.increaseTo(claimUntil - 10);
    for (const resident of [anna, bram, cem]) await claimFor(tasks, resident, taskId);
    await expect(claimFor(tasks, dora, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoSlotLeft")
      .withArgs(taskId);
  });

  it("end with the claim deadline", async () => {
    const { tasks, anna, bram, taskId, claimUntil } = await networkHelpers.loadFixture(openSeries);
    await time.setNextBlockTimestamp(claimUntil);
    await claimFor(tasks, anna, taskId);
    await time.setNextBlockTimestamp(claimUntil + 1);
    await expect(claimFor(tasks, bram, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_TaskClosed")
      .withArgs(taskId);
  });

  it("give a slot that falls free to the next who asks, before another opens", async () => {
    const { tasks, anna, bram, cem, taskId, opens } = await networkHelpers.loadFixture(openSeries);
    await time.increaseTo(opens);
    await claimFor(tasks, anna, taskId);
    await tasks.connect(anna).withdraw(taskId);
    await claimFor(tasks, bram, taskId);
    await expect(claimFor(tasks, cem, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotOpenYet")
      .withArgs(taskId, opens + INTERVAL);
  });

  it("are set apart from the start, and go back when the series is cancelled", async () => {
    const { tasks, manager, anna, taskId, opens } = await networkHelpers.loadFixture(openSeries);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - 3n * REWARD);
    await time.increaseTo(opens);
    await claimFor(tasks, anna, taskId);
    await tasks.connect(manager).cancel(taskId);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD);
  });

  it("fit into the time since 1970: a claim deadline sooner than that is refused", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const publish = async (claimUntil: number) =>
      tasks.connect(manager).publish(BUDGET, await goodTerms({ slots: 200, everyDays: 200, claimUntil }), CONTENT);
    const shortest = 200 * 200 * DAY;
    await expect(publish(shortest - 1)).to.be.revertedWithCustomError(tasks, "TaskRegistry_BadTerms");
    await expect(publish(shortest)).to.emit(tasks, "TaskPublished");
  });
});
