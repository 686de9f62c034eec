import { expect } from "chai";
import {
  APPEAL_DAYS,
  BUDGET,
  CONTENT,
  DAY,
  EVIDENCE,
  REWARD,
  RULES,
  SLOTS,
  State,
  claimFor,
  claimTask,
  ethers,
  goodTerms,
  networkHelpers,
  openBooks,
  openTask,
  publishTask,
  stateOf,
} from "./town.ts";

const LARGEST = 2n ** 24n - 1n;

describe("Rules: how work is looked at", () => {
  it("opens strict: everything needs two inspectors and nothing is small", async () => {
    const { authority, euro, fence, residents, factory } = await networkHelpers.loadFixture(openBooks);
    const fresh = await ethers.deployContract("TaskRegistry", [authority, euro, fence, residents, factory]);
    expect(await fresh.reviewRules()).to.deep.equal([0n, 0n, 0n, BigInt(APPEAL_DAYS)]);
  });

  it("is changed by the council, and told before and after", async () => {
    const { tasks } = await networkHelpers.loadFixture(openBooks);
    const wanted = { twoInspectorsFrom: LARGEST, recheckPercent: 100n, smallReward: LARGEST, appealDays: 255n };
    await expect(tasks.setReviewRules(wanted))
      .to.emit(tasks, "ReviewRulesChanged")
      .withArgs(Object.values(RULES), Object.values(wanted));
    expect(await tasks.reviewRules()).to.deep.equal(Object.values(wanted));
  });

  for (const [name, changes] of [
    ["no days to appeal", { appealDays: 0 }],
    ["a lot above 100 %", { recheckPercent: 101 }],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const { tasks } = await networkHelpers.loadFixture(openBooks);
      await expect(tasks.setReviewRules({ ...RULES, ...changes })).to.be.revertedWithCustomError(
        tasks,
        "TaskRegistry_BadRules",
      );
      expect(await tasks.reviewRules()).to.deep.equal(Object.values(RULES));
    });
  }
});

describe("Rules: winding the town down", () => {
  const announce = async () => {
    const town = await networkHelpers.loadFixture(claimTask);
    const lastDay = BigInt((await networkHelpers.time.latest()) + 3 * DAY);
    await expect(town.tasks.windDown(lastDay)).to.emit(town.tasks, "WindDownAnnounced").withArgs(lastDay);
    expect(await town.tasks.lastDay()).to.equal(lastDay);
    return { ...town, lastDay };
  };

  it("publishes nothing that would be open after the last day", async () => {
    const { tasks, manager, lastDay } = await announce();
    const publish = async (claimUntil: bigint) =>
      tasks.connect(manager).publish(BUDGET, await goodTerms({ claimUntil }), CONTENT);
    await expect(publish(lastDay + 1n))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WindingDown")
      .withArgs(lastDay);
    await expect(publish(lastDay)).to.emit(tasks, "TaskPublished");
  });

  it("lets anyone close a task from the second after the last day, and strands no work", async () => {
    const { tasks, euro, treasury, manager, carrier, inspector, anna, bram, taskId, lastDay } = await announce();
    const other = await publishTask(tasks, manager, { claimUntil: lastDay, leaseHours: 255 });
    await claimFor(tasks, bram, other);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    const { claimUntil } = await tasks.taskOf(taskId);
    await networkHelpers.time.setNextBlockTimestamp(lastDay);
    await expect(tasks.connect(carrier).expire(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_StillOpen")
      .withArgs(taskId, claimUntil);
    await networkHelpers.time.setNextBlockTimestamp(lastDay + 1n);
    await tasks
      .connect(carrier)
      .multicall([taskId, other].map((id) => tasks.interface.encodeFunctionData("expire", [id])));
    await tasks.connect(bram).submit(other, EVIDENCE);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await tasks.connect(inspector).approve(other, bram, EVIDENCE, 1);
    await tasks.returnBudget(BUDGET, treasury, (await tasks.budgetOf(BUDGET)).available);
    expect(await euro.balanceOf(tasks)).to.equal(0);
    expect((await euro.balanceOf(anna)) + (await euro.balanceOf(bram))).to.equal(2n * REWARD);
  });

  it("can be put off, never brought forward or put into the past", async () => {
    const { tasks, lastDay } = await announce();
    await expect(tasks.windDown(lastDay - 1n))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WindingDown")
      .withArgs(lastDay);
    await tasks.windDown(lastDay);
    await tasks.windDown(lastDay + BigInt(DAY));
    expect(await tasks.lastDay()).to.equal(lastDay + BigInt(DAY));
  });

  it("is announced for now or later, to the second", async () => {
    const { tasks } = await networkHelpers.loadFixture(openTask);
    const now = (await networkHelpers.time.latest()) + 60;
    await networkHelpers.time.setNextBlockTimestamp(now);
    await expect(tasks.windDown(now - 1))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WindingDown")
      .withArgs(0);
    await networkHelpers.time.setNextBlockTimestamp(now + 1);
    await tasks.windDown(now + 1);
    expect(await tasks.lastDay()).to.equal(now + 1);
  });

  it("leaves claims of before as they are: the lease runs on", async () => {
    const { tasks, anna, taskId, lastDay } = await announce();
    await networkHelpers.time.increaseTo(lastDay + 1n);
    await tasks.expire(taskId);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Claimed);
    expect((await tasks.taskOf(taskId)).taken).to.equal(SLOTS - 1n);
  });
});
