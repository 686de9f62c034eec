import { expect } from "chai";
import {
  APPEAL_DAYS,
  BUDGET,
  DAY,
  EVIDENCE,
  FUNDS,
  HOUR,
  LEASE_HOURS,
  NOT_DONE,
  REWARD,
  Role,
  SLOTS,
  claimFor,
  claimTask,
  networkHelpers,
  openBooks,
  openTask,
  publishTask,
  type Town,
} from "./town.ts";

const FIRST = (BUDGET << 32n) | 1n;

describe("Tasks: closing", () => {
  it("gives unclaimed slots back when a manager cancels", async () => {
    const { tasks, manager, taskId } = await networkHelpers.loadFixture(claimTask);
    await expect(tasks.connect(manager).cancel(taskId))
      .to.emit(tasks, "TaskClosed")
      .withArgs(taskId, manager.address, REWARD);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD);
    expect((await tasks.taskOf(taskId)).claimUntil).to.equal(0);
  });

  it("is cancelling for the line's managers only", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(openTask);
    await expect(tasks.connect(anna).cancel(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotTheManager")
      .withArgs(anna.address, Role.PUBLIC_SPACE_MANAGER);
  });

  it("is expiring for anyone, from the second after the claim deadline", async () => {
    const { tasks, carrier, taskId } = await networkHelpers.loadFixture(openTask);
    const { claimUntil } = await tasks.taskOf(taskId);
    await networkHelpers.time.setNextBlockTimestamp(claimUntil);
    await expect(tasks.connect(carrier).expire(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_StillOpen")
      .withArgs(taskId, claimUntil);
    await networkHelpers.time.setNextBlockTimestamp(claimUntil + 1n);
    await expect(tasks.connect(carrier).expire(taskId))
      .to.emit(tasks, "TaskClosed")
      .withArgs(taskId, carrier.address, REWARD * SLOTS);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });

  it("happens once", async () => {
    const { tasks, manager, taskId } = await networkHelpers.loadFixture(openTask);
    await tasks.connect(manager).cancel(taskId);
    await networkHelpers.time.increase(8 * DAY);
    for (const act of [() => tasks.connect(manager).cancel(taskId), () => tasks.expire(taskId)]) {
      await expect(act()).to.be.revertedWithCustomError(tasks, "TaskRegistry_TaskClosed").withArgs(taskId);
    }
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });

  it("needs a task", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    for (const act of [() => tasks.connect(manager).cancel(FIRST), () => tasks.expire(FIRST)]) {
      await expect(act()).to.be.revertedWithCustomError(tasks, "TaskRegistry_NoTask").withArgs(FIRST);
    }
  });

  const returns = (tasks: Town["tasks"], taskId: bigint, act: Promise<unknown>) =>
    expect(act).to.emit(tasks, "SlotReturned").withArgs(taskId, BUDGET, REWARD);

  it("gives a slot back when it falls free later, by withdrawal or lapse", async () => {
    const { tasks, manager, anna, bram } = await networkHelpers.loadFixture(openBooks);
    const taskId = await publishTask(tasks, manager);
    for (const resident of [anna, bram]) await claimFor(tasks, resident, taskId);
    await expect(tasks.connect(manager).cancel(taskId))
      .to.emit(tasks, "TaskClosed")
      .withArgs(taskId, manager.address, 0);
    await returns(tasks, taskId, tasks.connect(anna).withdraw(taskId));
    await networkHelpers.time.increase(LEASE_HOURS * HOUR);
    await returns(tasks, taskId, tasks.lapse(taskId, bram));
    expect((await tasks.taskOf(taskId)).taken).to.equal(0);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });

  it("gives a slot back when a rejection becomes final, by the clock or on appeal, and not before", async () => {
    const { tasks, manager, inspector, colleague, anna, bram } = await networkHelpers.loadFixture(openBooks);
    const taskId = await publishTask(tasks, manager);
    for (const resident of [anna, bram]) {
      await claimFor(tasks, resident, taskId);
      await tasks.connect(resident).submit(taskId, EVIDENCE);
    }
    await tasks.connect(manager).cancel(taskId);
    for (const resident of [anna, bram]) {
      await expect(tasks.connect(inspector).reject(taskId, resident, EVIDENCE, 1, NOT_DONE)).not.to.emit(
        tasks,
        "SlotReturned",
      );
    }
    await tasks.connect(anna).appeal(taskId);
    await returns(tasks, taskId, tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 2, NOT_DONE));
    await networkHelpers.time.increase(APPEAL_DAYS * DAY);
    await returns(tasks, taskId, tasks.lapse(taskId, bram));
    expect((await tasks.taskOf(taskId)).taken).to.equal(0);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });

  for (const close of ["cancel", "expire"] as const) {
    it(`strands no work in progress: after ${close} it is handed in, sent back, handed in again and paid`, async () => {
      const { tasks, euro, manager, inspector, anna } = await networkHelpers.loadFixture(openBooks);
      const taskId = await publishTask(tasks, manager, { leaseHours: 255 });
      await claimFor(tasks, anna, taskId);
      if (close === "expire") await networkHelpers.time.increase(8 * DAY);
      await tasks.connect(manager)[close](taskId);
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 2);
      expect(await euro.balanceOf(anna)).to.equal(REWARD);
      expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD);
      expect((await tasks.taskOf(taskId)).taken).to.equal(1);
    });
  }
});
