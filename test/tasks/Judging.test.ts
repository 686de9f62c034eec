import { expect } from "chai";
import { Scope, Standing } from "../money/moves-table.ts";
import {
  APPEAL_DAYS,
  BUDGET,
  DAY,
  EVIDENCE,
  FUNDS,
  NOT_DONE,
  OTHER_EVIDENCE,
  REWARD,
  Role,
  SLOTS,
  State,
  claimFor,
  claimTask,
  ethers,
  handInTask,
  networkHelpers,
  rejectTask,
  stateOf,
} from "./town.ts";

type Town = Awaited<ReturnType<typeof handInTask>>;
type Judge = (town: Town, evidence: string, round: number) => Promise<unknown>;

const VERDICTS: Record<string, Judge> = {
  approve: ({ tasks, inspector, anna, taskId }, evidence, round) =>
    tasks.connect(inspector).approve(taskId, anna, evidence, round),
  reject: ({ tasks, inspector, anna, taskId }, evidence, round) =>
    tasks.connect(inspector).reject(taskId, anna, evidence, round, NOT_DONE),
};

describe("Judging: approving", () => {
  it("pays the resident the reward", async () => {
    const { tasks, euro, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    const approval = tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await expect(approval)
      .to.emit(tasks, "WorkApproved")
      .withArgs(taskId, anna.address, inspector.address, 1, REWARD, anna.address);
    await expect(approval).to.changeTokenBalances(ethers, euro, [tasks, anna], [-REWARD, REWARD]);
    expect((await tasks.claimOf(taskId, anna)).state).to.equal(State.Paid);
    expect((await tasks.taskOf(taskId)).taken).to.equal(1);
  });

  it("pays long after every deadline and after cancelling", async () => {
    const { tasks, euro, manager, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await tasks.connect(manager).cancel(taskId);
    await networkHelpers.time.increase(400 * DAY);
    const approval = tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await expect(approval).to.changeTokenBalance(ethers, euro, anna, REWARD);
    await expect(approval).not.to.emit(tasks, "SlotReturned");
  });

  it("waits while earning is paused, and loses nothing", async () => {
    const { tasks, euro, council, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await euro.connect(council).pause(Scope.Earning);
    const approve = () => tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await expect(approve()).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
    expect((await tasks.claimOf(taskId, anna)).state).to.equal(State.Submitted);
    await networkHelpers.time.increase(15 * DAY);
    await expect(approve()).to.changeTokenBalance(ethers, euro, anna, REWARD);
  });

  it("does not pay who has left; the work waits for a return or a rejection", async () => {
    const { tasks, euro, residents, registrar, inspector, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await residents.connect(registrar).recordLeave(anna);
    await expect(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
      .withArgs(await tasks.getAddress(), Standing.Escrow, anna.address, Standing.Leaver);
    await residents.connect(registrar).recordReturn(anna);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("approves many in one batch", async () => {
    const { tasks, euro, inspector, anna, bram, taskId } = await networkHelpers.loadFixture(handInTask);
    await claimFor(tasks, bram, taskId);
    await tasks.connect(bram).submit(taskId, OTHER_EVIDENCE);
    const call = (resident: string, evidence: string) =>
      tasks.interface.encodeFunctionData("approve", [taskId, resident, evidence, 1]);
    await tasks.connect(inspector).multicall([call(anna.address, EVIDENCE), call(bram.address, OTHER_EVIDENCE)]);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
    expect(await euro.balanceOf(bram)).to.equal(REWARD);
  });

  it("approves nothing of a batch in which one approval is refused: the same twice, or one swapped", async () => {
    const { tasks, euro, inspector, anna, bram, taskId } = await networkHelpers.loadFixture(handInTask);
    await claimFor(tasks, bram, taskId);
    await tasks.connect(bram).submit(taskId, OTHER_EVIDENCE);
    const call = (resident: string, evidence: string) =>
      tasks.interface.encodeFunctionData("approve", [taskId, resident, evidence, 1]);
    const good = call(anna.address, EVIDENCE);
    await expect(tasks.connect(inspector).multicall([good, good]))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Paid);
    await expect(tasks.connect(inspector).multicall([good, call(bram.address, EVIDENCE)]))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_OtherEvidence")
      .withArgs(EVIDENCE, OTHER_EVIDENCE);
    expect(await euro.balanceOf(anna)).to.equal(0);
    expect((await tasks.claimOf(taskId, anna)).state).to.equal(State.Submitted);
  });

  it("does not let a batch carry an approval for somebody who is no inspector", async () => {
    const { tasks, carrier, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    const call = tasks.interface.encodeFunctionData("approve", [taskId, anna.address, EVIDENCE, 1]);
    await expect(tasks.connect(carrier).multicall([call]))
      .to.be.revertedWithCustomError(tasks, "AccessManagedUnauthorized")
      .withArgs(carrier.address);
  });
});

describe("Judging: rejecting", () => {
  it("sends it back with a reason, keeps slot and room, and begins the next round", async () => {
    const { tasks, caps, inspector, anna, bram, cem, taskId } = await networkHelpers.loadFixture(handInTask);
    const now = (await networkHelpers.time.latest()) + 60;
    const until = BigInt(now + APPEAL_DAYS * DAY);
    await networkHelpers.time.setNextBlockTimestamp(now);
    await expect(tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE))
      .to.emit(tasks, "WorkRejected")
      .withArgs(taskId, anna.address, inspector.address, 1, NOT_DONE, State.Rejected, until);
    const { state, round, clock, month } = await tasks.claimOf(taskId, anna);
    expect([state, round, clock]).to.deep.equal([BigInt(State.Rejected), 2n, until]);
    expect(await caps.usedIn(anna, month)).to.equal(REWARD);
    expect((await tasks.taskOf(taskId)).taken).to.equal(1);
    await claimFor(tasks, bram, taskId);
    await expect(claimFor(tasks, cem, taskId)).to.be.revertedWithCustomError(tasks, "TaskRegistry_NoSlotLeft");
  });

  it("is final when nobody answers: anyone ends it at the second, and the slot is free again", async () => {
    const { tasks, caps, carrier, anna, bram, taskId, until } = await networkHelpers.loadFixture(rejectTask);
    const { month } = await tasks.claimOf(taskId, anna);
    await networkHelpers.time.setNextBlockTimestamp(until - 1);
    await expect(tasks.connect(carrier).lapse(taskId, anna))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_LeaseRunning")
      .withArgs(until);
    await networkHelpers.time.setNextBlockTimestamp(until);
    await expect(tasks.connect(carrier).lapse(taskId, anna))
      .to.emit(tasks, "ClaimRefused")
      .withArgs(taskId, anna.address, 2);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Refused);
    expect([await caps.usedIn(anna, month), (await tasks.taskOf(taskId)).taken]).to.deep.equal([0n, 0n]);
    await expect(claimFor(tasks, anna, taskId)).to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState");
    await expect(claimFor(tasks, bram, taskId)).to.be.revertedWithCustomError(tasks, "TaskRegistry_TaskClosed");
  });
});

describe("Judging: what neither verdict may do", () => {
  for (const [name, judge] of Object.entries(VERDICTS)) {
    it(`${name} is for inspectors only`, async () => {
      const town = await networkHelpers.loadFixture(handInTask);
      await expect(judge({ ...town, inspector: town.manager }, EVIDENCE, 1))
        .to.be.revertedWithCustomError(town.tasks, "AccessManagedUnauthorized")
        .withArgs(town.manager.address);
    });

    it(`${name} needs work that was handed in`, async () => {
      const town = await networkHelpers.loadFixture(claimTask);
      await expect(judge(town, EVIDENCE, 1))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_WrongState")
        .withArgs(town.taskId, town.anna.address, State.Claimed);
    });

    it(`${name} names the evidence that was handed in, so it cannot be swapped`, async () => {
      const town = await networkHelpers.loadFixture(handInTask);
      await expect(judge(town, OTHER_EVIDENCE, 1))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_OtherEvidence")
        .withArgs(OTHER_EVIDENCE, EVIDENCE);
    });

    it(`${name} names the round that was handed in`, async () => {
      const town = await networkHelpers.loadFixture(handInTask);
      await expect(judge(town, EVIDENCE, 2))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_WrongRound")
        .withArgs(2, 1);
    });

    it(`${name} is never of an inspector's own work`, async () => {
      const town = await networkHelpers.loadFixture(handInTask);
      await town.authority.grantRole(Role.INSPECTOR, town.anna, 0);
      await expect(judge({ ...town, inspector: town.anna }, EVIDENCE, 1))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_ConflictOfInterest")
        .withArgs(town.anna.address);
    });

    it(`${name} is never of a task the inspector published`, async () => {
      const town = await networkHelpers.loadFixture(handInTask);
      await town.authority.grantRole(Role.INSPECTOR, town.manager, 0);
      await expect(judge({ ...town, inspector: town.manager }, EVIDENCE, 1))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_ConflictOfInterest")
        .withArgs(town.manager.address);
    });

    for (const [other, otherJudge] of Object.entries(VERDICTS)) {
      it(`${name} does not follow ${other}, nor does a new claim`, async () => {
        const town = await networkHelpers.loadFixture(handInTask);
        await otherJudge(town, EVIDENCE, 1);
        const state = other === "approve" ? State.Paid : State.Rejected;
        for (const act of [() => judge(town, EVIDENCE, 1), () => claimFor(town.tasks, town.anna, town.taskId)]) {
          await expect(act())
            .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_WrongState")
            .withArgs(town.taskId, town.anna.address, state);
        }
      });
    }
  }
});

describe("Judging: the escrow", () => {
  it("keeps what was handed in even when the line is emptied", async () => {
    const { tasks, euro, manager, inspector, anna, treasury, taskId } = await networkHelpers.loadFixture(handInTask);
    await tasks.connect(manager).cancel(taskId);
    const { available } = await tasks.budgetOf(BUDGET);
    expect(available).to.equal(FUNDS - REWARD * SLOTS + REWARD);
    await expect(tasks.returnBudget(BUDGET, treasury, available + 1n))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BudgetTooLow")
      .withArgs(BUDGET, available, available + 1n);
    await tasks.returnBudget(BUDGET, treasury, available);
    expect(await euro.balanceOf(tasks)).to.equal(REWARD);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
    expect(await euro.balanceOf(tasks)).to.equal(0);
  });
});
