import { expect } from "chai";
import { Scope, Standing } from "../money/moves-table.ts";
import {
  BUDGET,
  DAY,
  EVIDENCE,
  FUNDS,
  NOT_DONE,
  REVIEW_DAYS,
  REWARD,
  RULES,
  Role,
  SLOTS,
  State,
  ethers,
  handInTask,
  networkHelpers,
  rejectTask,
  stateOf,
} from "./town.ts";

const NOBODY = ethers.ZeroAddress;
const REVIEW = REVIEW_DAYS * DAY;

const { time } = networkHelpers;

/** Anna's work, handed in at `since`; rewards of this task are small, or not. */
async function waiting(rewards: "small" | "large" = "small") {
  const town = await networkHelpers.loadFixture(handInTask);
  if (rewards === "large") await town.tasks.setReviewRules({ ...RULES, smallReward: REWARD - 1n });
  const { clock, month } = await town.tasks.claimOf(town.taskId, town.anna);
  const pay = () => town.tasks.connect(town.carrier).payUnjudged(town.taskId, town.anna);
  return { ...town, since: Number(clock), month, pay };
}

describe("Review clocks: the senior inspector", () => {
  for (const [name, judge, state] of [
    ["approves", "approveLate", State.Paid],
    ["rejects", "rejectLate", State.Rejected],
  ] as const) {
    it(`${name} from the second the review clock has run out`, async () => {
      const { tasks, senior, anna, taskId, since } = await waiting();
      const verdict = () =>
        judge === "approveLate"
          ? tasks.connect(senior).approveLate(taskId, anna, EVIDENCE, 1)
          : tasks.connect(senior).rejectLate(taskId, anna, EVIDENCE, 1, NOT_DONE);
      await time.setNextBlockTimestamp(since + REVIEW - 1);
      await expect(verdict())
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_ReviewRunning")
        .withArgs(since + REVIEW);
      await time.setNextBlockTimestamp(since + REVIEW);
      await verdict();
      expect(await stateOf(tasks, taskId, anna)).to.equal(state);
    });
  }

  it("is bound by evidence, round and interest as every inspector", async () => {
    const { tasks, authority, senior, manager, anna, taskId, since } = await waiting();
    await time.increaseTo(since + REVIEW);
    await authority.grantRole(Role.SENIOR_INSPECTOR, manager, 0);
    await expect(tasks.connect(senior).approveLate(taskId, anna, EVIDENCE, 2))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongRound")
      .withArgs(2, 1);
    await expect(tasks.connect(manager).approveLate(taskId, anna, EVIDENCE, 1))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
      .withArgs(manager.address);
  });

  it("does not take it from the inspectors, who can still judge", async () => {
    const { tasks, euro, inspector, anna, taskId, since } = await waiting();
    await time.increaseTo(since + 3 * REVIEW);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("is one look of two where two are needed", async () => {
    const { tasks, senior, inspector, anna, taskId, since } = await waiting();
    await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await tasks.setReviewRules({ ...RULES, twoInspectorsFrom: 0n });
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    await time.increaseTo(since + REVIEW + DAY);
    await tasks.connect(senior).approveLate(taskId, anna, EVIDENCE, 2);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Approved);
    await time.increase(REVIEW);
    await expect(tasks.connect(senior).approveLate(taskId, anna, EVIDENCE, 2))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
      .withArgs(senior.address);
    await expect(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 2))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
      .withArgs(inspector.address);
  });
});

describe("Review clocks: silence", () => {
  for (const [rewards, clocks] of [
    ["small", 2],
    ["large", 4],
  ] as const) {
    it(`pays a ${rewards} reward by anyone's call after ${clocks} review clocks, to the second`, async () => {
      const { tasks, euro, caps, anna, taskId, since, month, pay } = await waiting(rewards);
      const until = since + clocks * REVIEW;
      await time.setNextBlockTimestamp(until - 1);
      await expect(pay()).to.be.revertedWithCustomError(tasks, "TaskRegistry_ReviewRunning").withArgs(until);
      await time.setNextBlockTimestamp(until);
      const payment = await pay();
      await expect(payment)
        .to.emit(tasks, "WorkApproved")
        .withArgs(taskId, anna.address, NOBODY, 1, REWARD, anna.address);
      expect(await euro.balanceOf(anna)).to.equal(REWARD);
      expect(await caps.usedIn(anna, month)).to.equal(REWARD);
      await expect(pay()).to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState");
    });
  }

  it("pays nothing that was not handed in, nor what was sent back", async () => {
    const { tasks, carrier, anna, taskId } = await networkHelpers.loadFixture(rejectTask);
    await time.increase(400 * DAY);
    await expect(tasks.connect(carrier).payUnjudged(taskId, anna))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Rejected);
  });

  it("pays after an appeal too, and counts from it", async () => {
    const { tasks, euro, carrier, anna, taskId } = await networkHelpers.loadFixture(rejectTask);
    await time.increase(10 * DAY);
    await tasks.connect(anna).appeal(taskId);
    const since = await time.latest();
    await time.increaseTo(since + 2 * REVIEW - 10);
    const pay = () => tasks.connect(carrier).payUnjudged(taskId, anna);
    await expect(pay()).to.be.revertedWithCustomError(tasks, "TaskRegistry_ReviewRunning");
    await time.increase(10);
    await pay();
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
    expect(await tasks.reviewOf(taskId, anna)).to.deep.equal([NOBODY, false, NOBODY]);
  });

  it("refuses who left town, and frees slot and room", async () => {
    const { tasks, euro, caps, residents, registrar, anna, taskId, since, month, pay } = await waiting();
    await residents.connect(registrar).recordLeave(anna);
    await time.increaseTo(since + 2 * REVIEW);
    const payment = await pay();
    await expect(payment).to.emit(tasks, "ClaimRefused").withArgs(taskId, anna.address, 1);
    expect([await euro.balanceOf(anna), await caps.usedIn(anna, month)]).to.deep.equal([0n, 0n]);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Refused);
    expect((await tasks.taskOf(taskId)).taken).to.equal(0);
  });

  it("pays who left town and came back in time", async () => {
    const { euro, residents, registrar, anna, since, pay } = await waiting();
    await residents.connect(registrar).recordLeave(anna);
    await residents.connect(registrar).recordReturn(anna);
    await time.increaseTo(since + 2 * REVIEW);
    await pay();
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("waits for who is held until the hold has ended, and refuses nothing", async () => {
    const { tasks, euro, anna, taskId, since, pay } = await waiting();
    await time.increaseTo(since + 2 * REVIEW);
    await euro.hold(anna, 1);
    await expect(pay())
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
      .withArgs(await tasks.getAddress(), Standing.Escrow, anna.address, Standing.Held);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Submitted);
    await time.increase(14 * DAY);
    await pay();
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("waits while earning is paused", async () => {
    const { euro, council, anna, since, pay } = await waiting();
    await time.increaseTo(since + 2 * REVIEW);
    await euro.connect(council).pause(Scope.Earning);
    await expect(pay()).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
    await time.increase(14 * DAY);
    await pay();
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("sends what was declined back to the budget", async () => {
    const { tasks, carrier, bram, taskId } = await networkHelpers.loadFixture(handInTask);
    await tasks.connect(bram).claim(taskId, NOBODY);
    await tasks.connect(bram).submit(taskId, EVIDENCE);
    await time.increase(2 * REVIEW);
    await expect(tasks.connect(carrier).payUnjudged(taskId, bram))
      .to.emit(tasks, "SlotReturned")
      .withArgs(taskId, BUDGET, REWARD);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD * SLOTS + REWARD);
  });
});
