import { expect } from "chai";
import {
  BUDGET,
  EVIDENCE,
  FUNDS,
  HOUR,
  LEASE_HOURS,
  OTHER_EVIDENCE,
  REWARD,
  SLOTS,
  State,
  claimFor,
  claimTask,
  handInTask,
  networkHelpers,
  openTask,
} from "./town.ts";

/** January 2026 as AllowanceCaps numbers months. */
const JANUARY_2026 = 25n;

const NO_EVIDENCE = "0x" + "00".repeat(24);

describe("Claims: taking a slot", () => {
  it("reserves it for the lease", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(openTask);
    const now = (await networkHelpers.time.latest()) + 60;
    const leaseEnd = now + LEASE_HOURS * HOUR;
    await networkHelpers.time.setNextBlockTimestamp(now);
    await expect(claimFor(tasks, anna, taskId))
      .to.emit(tasks, "TaskClaimed")
      .withArgs(taskId, anna.address, anna.address, 1, leaseEnd, JANUARY_2026);
    expect(await tasks.claimOf(taskId, anna)).to.deep.equal([
      ...[NO_EVIDENCE, BigInt(State.Claimed), 1n, BigInt(leaseEnd), JANUARY_2026, false],
    ]);
    expect((await tasks.taskOf(taskId)).taken).to.equal(1);
  });

  it("is for enrolled residents only, not for those who left", async () => {
    const { tasks, residents, registrar, anna, carrier, taskId } = await networkHelpers.loadFixture(openTask);
    await residents.connect(registrar).recordLeave(anna);
    for (const account of [carrier, anna]) {
      await expect(claimFor(tasks, account, taskId))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotResident")
        .withArgs(account.address);
    }
  });

  it("needs a task", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(openTask);
    await expect(claimFor(tasks, anna, taskId + 1n))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoTask")
      .withArgs(taskId + 1n);
  });

  it("needs a free slot", async () => {
    const { tasks, bram, cem, taskId } = await networkHelpers.loadFixture(claimTask);
    await claimFor(tasks, bram, taskId);
    await expect(claimFor(tasks, cem, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoSlotLeft")
      .withArgs(taskId);
  });

  it("is possible up to and in the second of the claim deadline", async () => {
    const { tasks, anna, bram, taskId } = await networkHelpers.loadFixture(openTask);
    const { claimUntil } = await tasks.taskOf(taskId);
    await networkHelpers.time.setNextBlockTimestamp(claimUntil);
    await claimFor(tasks, anna, taskId);
    await networkHelpers.time.setNextBlockTimestamp(claimUntil + 1n);
    await expect(claimFor(tasks, bram, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_TaskClosed")
      .withArgs(taskId);
  });

  it("is over when the task is cancelled", async () => {
    const { tasks, manager, anna, taskId } = await networkHelpers.loadFixture(openTask);
    await tasks.connect(manager).cancel(taskId);
    await expect(claimFor(tasks, anna, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_TaskClosed")
      .withArgs(taskId);
  });

  it("is not for who holds one already", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(claimTask);
    await expect(claimFor(tasks, anna, taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Claimed);
    expect((await tasks.taskOf(taskId)).taken).to.equal(1);
  });
});

describe("Claims: giving a slot back", () => {
  it("frees it for others and for a second try", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(claimTask);
    await expect(tasks.connect(anna).withdraw(taskId))
      .to.emit(tasks, "ClaimWithdrawn")
      .withArgs(taskId, anna.address, 1)
      .and.not.to.emit(tasks, "SlotReturned");
    expect((await tasks.taskOf(taskId)).taken).to.equal(0);
    await claimFor(tasks, anna, taskId);
    expect((await tasks.claimOf(taskId, anna)).round).to.equal(2);
  });

  it("needs a slot that is held", async () => {
    const { tasks, anna, bram, taskId } = await networkHelpers.loadFixture(handInTask);
    await expect(tasks.connect(anna).withdraw(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Submitted);
    await expect(tasks.connect(bram).withdraw(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, bram.address, State.None);
  });

  it("is done by anyone once the lease has ended", async () => {
    const { tasks, carrier, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(claimTask);
    await networkHelpers.time.setNextBlockTimestamp(leaseEnd - 1);
    await expect(tasks.connect(carrier).lapse(taskId, anna))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_LeaseRunning")
      .withArgs(leaseEnd);
    await networkHelpers.time.setNextBlockTimestamp(leaseEnd);
    await expect(tasks.connect(carrier).lapse(taskId, anna))
      .to.emit(tasks, "ClaimLapsed")
      .withArgs(taskId, anna.address, 1);
    expect((await tasks.claimOf(taskId, anna)).state).to.equal(State.Lapsed);
    expect((await tasks.taskOf(taskId)).taken).to.equal(0);
    await claimFor(tasks, anna, taskId);
    expect((await tasks.claimOf(taskId, anna)).round).to.equal(2);
  });

  it("never lapses what was handed in", async () => {
    const { tasks, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(handInTask);
    await networkHelpers.time.increaseTo(leaseEnd + HOUR);
    await expect(tasks.lapse(taskId, anna))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Submitted);
  });
});

describe("Claims: making a lease longer", () => {
  it("adds as much again, from its end on", async () => {
    const { tasks, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(claimTask);
    const longer = leaseEnd + LEASE_HOURS * HOUR;
    await networkHelpers.time.setNextBlockTimestamp(leaseEnd - 1);
    await expect(tasks.connect(anna).extend(taskId))
      .to.emit(tasks, "LeaseExtended")
      .withArgs(taskId, anna.address, 1, longer);
    const { clock, extended, state } = await tasks.claimOf(taskId, anna);
    expect([clock, extended, state]).to.deep.equal([BigInt(longer), true, BigInt(State.Claimed)]);
    await networkHelpers.time.setNextBlockTimestamp(longer - 1);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
  });

  it("is done once in a claim, and again in the next", async () => {
    const { tasks, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(claimTask);
    await tasks.connect(anna).extend(taskId);
    await expect(tasks.connect(anna).extend(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_AlreadyExtended")
      .withArgs(leaseEnd + LEASE_HOURS * HOUR);
    await tasks.connect(anna).withdraw(taskId);
    await claimFor(tasks, anna, taskId);
    await expect(tasks.connect(anna).extend(taskId)).to.emit(tasks, "LeaseExtended");
  });

  it("is over when the lease is", async () => {
    const { tasks, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(claimTask);
    await networkHelpers.time.setNextBlockTimestamp(leaseEnd);
    await expect(tasks.connect(anna).extend(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_LeaseEnded")
      .withArgs(leaseEnd);
  });

  it("keeps others from ending it until the longer lease is over", async () => {
    const { tasks, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(claimTask);
    await tasks.connect(anna).extend(taskId);
    await networkHelpers.time.increaseTo(leaseEnd);
    await expect(tasks.lapse(taskId, anna))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_LeaseRunning")
      .withArgs(leaseEnd + LEASE_HOURS * HOUR);
  });
});

describe("Claims: handing in", () => {
  it("keeps evidence and moment", async () => {
    const { tasks, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(claimTask);
    await networkHelpers.time.setNextBlockTimestamp(leaseEnd - 1);
    await expect(tasks.connect(anna).submit(taskId, EVIDENCE))
      .to.emit(tasks, "WorkSubmitted")
      .withArgs(taskId, anna.address, 1, EVIDENCE, State.Submitted);
    expect(await tasks.claimOf(taskId, anna)).to.deep.equal([
      ...[EVIDENCE, BigInt(State.Submitted), 1n, BigInt(leaseEnd - 1), JANUARY_2026, false],
    ]);
  });

  it("is over when the lease ends", async () => {
    const { tasks, anna, taskId, leaseEnd } = await networkHelpers.loadFixture(claimTask);
    await networkHelpers.time.setNextBlockTimestamp(leaseEnd);
    await expect(tasks.connect(anna).submit(taskId, EVIDENCE))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_LeaseEnded")
      .withArgs(leaseEnd);
  });

  it("needs evidence", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(claimTask);
    await expect(tasks.connect(anna).submit(taskId, NO_EVIDENCE)).to.be.revertedWithCustomError(
      tasks,
      "TaskRegistry_NoEvidence",
    );
  });

  it("needs a claim, and is done once", async () => {
    const { tasks, anna, bram, taskId } = await networkHelpers.loadFixture(handInTask);
    for (const [resident, state] of [
      [bram, State.None],
      [anna, State.Submitted],
    ] as const) {
      await expect(tasks.connect(resident).submit(taskId, OTHER_EVIDENCE))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
        .withArgs(taskId, resident.address, state);
    }
  });

  it("works after the claim deadline and after the task was cancelled", async () => {
    const { tasks, manager, anna, taskId } = await networkHelpers.loadFixture(openTask);
    const { claimUntil } = await tasks.taskOf(taskId);
    await networkHelpers.time.setNextBlockTimestamp(claimUntil);
    await claimFor(tasks, anna, taskId);
    await tasks.connect(manager).cancel(taskId);
    await tasks.connect(anna).submit(taskId, EVIDENCE);
    expect((await tasks.claimOf(taskId, anna)).state).to.equal(State.Submitted);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD * SLOTS + REWARD);
  });
});
