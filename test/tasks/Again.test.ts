import { expect } from "chai";
import {
  EVIDENCE,
  FUNDS,
  NOT_DONE,
  REWARD,
  State,
  claimFor,
  claimTask,
  handInTask,
  networkHelpers,
  openBooks,
  publishTask,
  stateOf,
  type Town,
} from "./town.ts";

/** The last round a claim can begin in: two rejections may still follow it, and a round is counted in eight bits. */
const LAST_ROUND = 253;

async function earn({ tasks, inspector }: Town, resident: Town["anna"], taskId: bigint) {
  await claimFor(tasks, resident, taskId);
  const { round } = await tasks.claimOf(taskId, resident);
  await tasks.connect(resident).submit(taskId, EVIDENCE);
  await tasks.connect(inspector).approve(taskId, resident, EVIDENCE, round);
}

describe("Doing a task again: how often one resident can be paid", () => {
  it("is once, of a task that says nothing else", async () => {
    const town = await networkHelpers.loadFixture(openBooks);
    const { tasks, manager, anna } = town;
    const taskId = await publishTask(tasks, manager);
    expect(await tasks.timesPaid(taskId, anna)).to.equal(0);
    await earn(town, anna, taskId);
    expect(await tasks.timesPaid(taskId, anna)).to.equal(1);
    await expect(claimFor(tasks, anna, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Paid);
  });

  it("is up to the limit of the task, and counts for each resident alone", async () => {
    const town = await networkHelpers.loadFixture(openBooks);
    const { tasks, euro, manager, anna, bram } = town;
    const taskId = await publishTask(tasks, manager, { slots: 4, perResident: 2 });
    for (const times of [1n, 2n]) {
      await earn(town, anna, taskId);
      expect(await tasks.timesPaid(taskId, anna)).to.equal(times);
    }
    await expect(claimFor(tasks, anna, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Paid);
    await earn(town, bram, taskId);
    expect(await tasks.timesPaid(taskId, bram)).to.equal(1);
    expect([await euro.balanceOf(anna), await euro.balanceOf(bram)]).to.deep.equal([2n * REWARD, REWARD]);
  });

  it("counts what was paid only: a slot given back does not count", async () => {
    const town = await networkHelpers.loadFixture(openBooks);
    const { tasks, manager, anna } = town;
    const taskId = await publishTask(tasks, manager, { slots: 3, perResident: 2 });
    await earn(town, anna, taskId);
    await claimFor(tasks, anna, taskId);
    await tasks.connect(anna).withdraw(taskId);
    expect([await tasks.timesPaid(taskId, anna), await stateOf(tasks, taskId, anna)]).to.deep.equal([
      1n,
      State.Withdrawn,
    ]);
    await earn(town, anna, taskId);
    expect(await tasks.timesPaid(taskId, anna)).to.equal(2);
    expect((await tasks.budgetOf(1)).available).to.equal(FUNDS - 3n * REWARD);
  });

  it("does not count a rejection, which ends the task for this resident all the same", async () => {
    const { tasks, colleague, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await tasks.connect(anna).appeal(taskId);
    await tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 2, NOT_DONE);
    expect(await tasks.timesPaid(taskId, anna)).to.equal(0);
    await expect(claimFor(tasks, anna, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Refused);
  });
});

describe("Doing a task again: rounds", () => {
  const claimToTheLast = async () => {
    const town = await networkHelpers.loadFixture(claimTask);
    const { tasks, anna, taskId } = town;
    const withdraw = tasks.interface.encodeFunctionData("withdraw", [taskId]);
    const claim = tasks.interface.encodeFunctionData("claim", [taskId, anna.address]);
    const again = Array.from({ length: LAST_ROUND - 1 }, () => [withdraw, claim]).flat();
    // Twice half of it: one transaction takes 16.8 million gas at most.
    for (const half of [again.slice(0, LAST_ROUND - 1), again.slice(LAST_ROUND - 1)]) {
      await tasks.connect(anna).multicall(half);
    }
    expect((await tasks.claimOf(taskId, anna)).round).to.equal(LAST_ROUND);
    return town;
  };

  it("end at the 253rd claim", async () => {
    const { tasks, anna, taskId } = await claimToTheLast();
    await tasks.connect(anna).withdraw(taskId);
    await expect(claimFor(tasks, anna, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Withdrawn);
  });

  it("leave room for both rejections of the last claim, and an appeal", async () => {
    const { tasks, euro, inspector, colleague, anna, taskId } = await claimToTheLast();
    for (const round of [LAST_ROUND, LAST_ROUND + 1]) {
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, round, NOT_DONE);
    }
    await tasks.connect(anna).appeal(taskId);
    await tasks.connect(colleague).approve(taskId, anna, EVIDENCE, 255);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });
});
