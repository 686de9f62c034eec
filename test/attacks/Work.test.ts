import { expect } from "chai";
import { claimTogether } from "../tasks/signatures.ts";
import {
  BUDGET,
  CONTENT,
  DAY,
  EVIDENCE,
  FUNDS,
  HOUR,
  LEASE_HOURS,
  NOT_DONE,
  OTHER_EVIDENCE,
  REWARD,
  Role,
  SLOTS,
  State,
  claimFor,
  claimTask,
  goodTerms,
  handInTask,
  networkHelpers,
  openBooks,
  openTask,
  publishTask,
  stateOf,
} from "../tasks/town.ts";

/** Source: StandardBounties, where the fulfiller can change payees and data just before they are accepted. */
describe("Attack: another payee or other work under the approval", () => {
  it("cannot be put there: whom the reward goes to is settled at the claim", async () => {
    const { tasks, euro, inspector, anna, bram, association, taskId } = await networkHelpers.loadFixture(openTask);
    await tasks.connect(anna).claim(taskId, association);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    for (const beneficiary of [anna, bram]) {
      await expect(tasks.connect(anna).claim(taskId, beneficiary))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
        .withArgs(taskId, anna.address, State.Submitted);
    }
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect([await euro.balanceOf(association), await euro.balanceOf(anna)]).to.deep.equal([REWARD, 0n]);
  });

  it("cannot be put there: evidence stands once it is handed in, and an approval names it and its round", async () => {
    const { tasks, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await expect(tasks.connect(anna).submit(taskId, OTHER_EVIDENCE)).to.be.revertedWithCustomError(
      tasks,
      "TaskRegistry_WrongState",
    );
    await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await tasks.connect(anna).submit(taskId, OTHER_EVIDENCE);
    await expect(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1)).to.be.revertedWithCustomError(
      tasks,
      "TaskRegistry_WrongRound",
    );
    await expect(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 2))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_OtherEvidence")
      .withArgs(EVIDENCE, OTHER_EVIDENCE);
  });

  it("cannot be put there: a group's shares are those its members signed", async () => {
    const town = await networkHelpers.loadFixture(openBooks);
    const { tasks, euro, inspector, anna, bram } = town;
    const taskId = await publishTask(tasks, town.manager, { groupUpTo: 2 });
    await claimTogether(town, taskId, [
      [anna, 5_000],
      [bram, 5_000],
    ]);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    await expect(
      claimTogether(town, taskId, [
        [anna, 9_999],
        [bram, 1],
      ]),
    ).to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState");
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect([await euro.balanceOf(anna), await euro.balanceOf(bram)]).to.deep.equal([125n, 125n]);
  });
});

/** Source: StandardBounties (issuers may drain at any time) and Cambiatus (rewards that were never reserved). */
describe("Attack: a bounty that is gone when the work is done", () => {
  for (const open of [claimTask, handInTask]) {
    it(`cannot be drained by cancelling and emptying the budget after ${open === claimTask ? "the claim" : "the hand-in"}`, async () => {
      const { tasks, euro, manager, treasury, inspector, anna, taskId } = await networkHelpers.loadFixture(open);
      await tasks.connect(manager).cancel(taskId);
      const { available } = await tasks.budgetOf(BUDGET);
      await expect(tasks.returnBudget(BUDGET, treasury, available + 1n))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_BudgetTooLow")
        .withArgs(BUDGET, available, available + 1n);
      await tasks.returnBudget(BUDGET, treasury, available);
      if (open === claimTask) await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
      expect(await euro.balanceOf(anna)).to.equal(REWARD);
    });
  }

  it("cannot be promised without money: publishing more than the line holds is refused", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const all = await goodTerms({ reward: FUNDS / 2n, slots: 2, normMinutes: 65_535 });
    await tasks.connect(manager).publish(BUDGET, all, CONTENT);
    await expect(tasks.connect(manager).publish(BUDGET, await goodTerms({ slots: 1 }), CONTENT))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BudgetTooLow")
      .withArgs(BUDGET, 0, REWARD);
  });
});

/** Source: Cambiatus, which checks the deadline and the usages left again at approval. */
describe("Attack: work handed in on time and not paid", () => {
  it("because the deadline passed before it was approved: it is paid", async () => {
    const { tasks, euro, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await networkHelpers.time.increase(300 * DAY);
    await tasks.expire(taskId);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("because others used up the slots: the last hand-in is paid too", async () => {
    const { tasks, euro, inspector, anna, bram, taskId } = await networkHelpers.loadFixture(handInTask);
    await claimFor(tasks, bram, taskId);
    await tasks.connect(bram).submit(taskId, EVIDENCE);
    await tasks.connect(inspector).approve(taskId, bram, EVIDENCE, 1);
    expect((await tasks.taskOf(taskId)).taken).to.equal(SLOTS);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });
});

/** Source: Cambiatus, issue 79: a claimer verifies their own claim. */
describe("Attack: self-verification", () => {
  it("is refused to the worker, the publisher and a member of the group, each with every verdict", async () => {
    const town = await networkHelpers.loadFixture(openBooks);
    const { tasks, authority, manager, anna, bram } = town;
    const taskId = await publishTask(tasks, manager, { groupUpTo: 2 });
    await claimTogether(town, taskId, [
      [anna, 5_000],
      [bram, 5_000],
    ]);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    await networkHelpers.time.increase(20 * DAY);
    for (const judge of [anna, bram, manager]) {
      await authority.grantRole(Role.INSPECTOR, judge, 0);
      await authority.grantRole(Role.SENIOR_INSPECTOR, judge, 0);
      const his = tasks.connect(judge);
      for (const verdict of [
        () => his.approve(taskId, anna, EVIDENCE, 1),
        () => his.reject(taskId, anna, EVIDENCE, 1, NOT_DONE),
        () => his.approveLate(taskId, anna, EVIDENCE, 1),
        () => his.rejectLate(taskId, anna, EVIDENCE, 1, NOT_DONE),
      ]) {
        await expect(verdict())
          .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
          .withArgs(judge.address);
      }
    }
  });
});

/** Source: StandardBounties, where one fulfilment can be accepted and paid twice. */
describe("Attack: twice", () => {
  it("claimed: one resident holds one slot of a task", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(claimTask);
    const call = tasks.interface.encodeFunctionData("claim", [taskId, anna.address]);
    await expect(tasks.connect(anna).multicall([call, call]))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Claimed);
    expect((await tasks.taskOf(taskId)).taken).to.equal(1);
  });

  it("paid: approved and approved again, late, or by silence", async () => {
    const { tasks, euro, inspector, senior, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await networkHelpers.time.increase(100 * DAY);
    for (const again of [
      () => tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1),
      () => tasks.connect(senior).approveLate(taskId, anna, EVIDENCE, 1),
      () => tasks.payUnjudged(taskId, anna),
    ]) {
      await expect(again())
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
        .withArgs(taskId, anna.address, State.Paid);
    }
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("refunded: a slot goes back to its budget once, by whichever way it ended", async () => {
    const { tasks, manager, inspector, anna, bram, taskId } = await networkHelpers.loadFixture(handInTask);
    await claimFor(tasks, bram, taskId);
    await tasks.connect(manager).cancel(taskId);
    await tasks.connect(bram).withdraw(taskId);
    await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await networkHelpers.time.increase(100 * DAY);
    await tasks.lapse(taskId, anna);
    for (const close of [() => tasks.connect(manager).cancel(taskId), () => tasks.expire(taskId)]) {
      await expect(close()).to.be.revertedWithCustomError(tasks, "TaskRegistry_TaskClosed");
    }
    for (const end of [
      () => tasks.connect(bram).withdraw(taskId),
      () => tasks.lapse(taskId, bram),
      () => tasks.lapse(taskId, anna),
    ]) {
      await expect(end()).to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState");
    }
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });
});

/** Source: batches of payouts in which one frozen payee stops all others, and duplicate entries that pass a check made once (ERCs 1814). */
describe("Attack: a batch with one bad entry", () => {
  async function twoHandIns() {
    const town = await networkHelpers.loadFixture(handInTask);
    await claimFor(town.tasks, town.bram, town.taskId);
    await town.tasks.connect(town.bram).submit(town.taskId, EVIDENCE);
    const approve = (resident: { address: string }) =>
      town.tasks.interface.encodeFunctionData("approve", [town.taskId, resident.address, EVIDENCE, 1]);
    return { ...town, approve };
  }

  it("pays nobody, loses nothing and says whom it is about; the others are paid without it", async () => {
    const { tasks, euro, inspector, anna, bram, taskId, approve } = await twoHandIns();
    await euro.hold(anna, 1);
    await expect(tasks.connect(inspector).multicall([approve(bram), approve(anna)])).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_MoveNotAllowed",
    );
    expect([await stateOf(tasks, taskId, anna), await stateOf(tasks, taskId, bram)]).to.deep.equal([
      State.Submitted,
      State.Submitted,
    ]);
    await tasks.connect(inspector).multicall([approve(bram)]);
    expect(await euro.balanceOf(bram)).to.equal(REWARD);
    await networkHelpers.time.increase(14 * DAY);
    await tasks.connect(inspector).multicall([approve(anna)]);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("pays nothing twice when an entry is named twice", async () => {
    const { tasks, euro, inspector, anna, bram, approve } = await twoHandIns();
    await expect(
      tasks.connect(inspector).multicall([approve(anna), approve(bram), approve(anna)]),
    ).to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState");
    expect(await euro.balanceOf(anna)).to.equal(0);
  });

  it("does not stop a group: a member who cannot be paid does not keep the others waiting", async () => {
    const town = await networkHelpers.loadFixture(openBooks);
    const { tasks, euro, inspector, anna, bram } = town;
    const taskId = await publishTask(tasks, town.manager, { groupUpTo: 2 });
    await claimTogether(town, taskId, [
      [anna, 5_000],
      [bram, 5_000],
    ]);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    await euro.hold(bram, 1);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect([await euro.balanceOf(anna), await euro.balanceOf(bram)]).to.deep.equal([125n, 0n]);
  });
});

/** Source: AgenC, issue 60, and other claim markets in which a claim that is abandoned locks its money for ever. */
describe("Attack: claim and abandon", () => {
  it("keeps a slot for the lease only: anyone frees it, and the next resident can have it", async () => {
    const { tasks, carrier, anna, bram, taskId } = await networkHelpers.loadFixture(claimTask);
    await networkHelpers.time.increase(LEASE_HOURS * HOUR);
    await tasks.connect(carrier).lapse(taskId, anna);
    await claimFor(tasks, bram, taskId);
    expect(await stateOf(tasks, taskId, bram)).to.equal(State.Claimed);
  });
});
