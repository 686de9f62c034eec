import { expect } from "chai";
import {
  APPEAL_DAYS,
  DAY,
  EVIDENCE,
  NOT_DONE,
  OTHER_EVIDENCE,
  REWARD,
  RULES,
  Role,
  State,
  claimFor,
  ethers,
  handInTask,
  networkHelpers,
  openBooks,
  openTask,
  publishTask,
  rejectTask,
  stateOf,
  type Rules,
  type Town,
} from "./town.ts";

const NOBODY = ethers.ZeroAddress;

/** The town with Anna's work handed in under these rules. */
async function handInUnder(rules: Partial<Rules>) {
  const town = await networkHelpers.loadFixture(openTask);
  await town.tasks.setReviewRules({ ...RULES, ...rules });
  await claimFor(town.tasks, town.anna, town.taskId);
  const handIn = await town.tasks.connect(town.anna).submit(town.taskId, EVIDENCE);
  return { ...town, handIn };
}

describe("A second look: two inspectors", () => {
  const { time } = networkHelpers;

  for (const [from, state] of [
    [REWARD, State.Doubled],
    [REWARD + 1n, State.Submitted],
  ] as const) {
    it(`${state === State.Doubled ? "are" : "are not"} needed for a reward of ${REWARD} from ${from} on`, async () => {
      const { tasks, anna, taskId, handIn } = await handInUnder({ twoInspectorsFrom: from });
      await expect(handIn).to.emit(tasks, "WorkSubmitted").withArgs(taskId, anna.address, 1, EVIDENCE, state);
      expect(await stateOf(tasks, taskId, anna)).to.equal(state);
    });
  }

  it("approve one after the other, then it is paid; the review clock begins anew between them", async () => {
    const { tasks, euro, inspector, colleague, anna, taskId } = await handInUnder({ twoInspectorsFrom: 0n });
    const now = (await time.latest()) + 60;
    await time.setNextBlockTimestamp(now);
    await expect(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1))
      .to.emit(tasks, "WorkSeconded")
      .withArgs(taskId, anna.address, inspector.address, 1);
    const { state, clock } = await tasks.claimOf(taskId, anna);
    expect([state, clock, await euro.balanceOf(anna)]).to.deep.equal([BigInt(State.Approved), BigInt(now), 0n]);
    expect(await tasks.reviewOf(taskId, anna)).to.deep.equal([inspector.address, false, NOBODY]);
    await tasks.connect(colleague).approve(taskId, anna, EVIDENCE, 1);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
    expect(await tasks.reviewOf(taskId, anna)).to.deep.equal([NOBODY, false, NOBODY]);
  });

  it("are two: the first cannot be the second", async () => {
    const { tasks, inspector, anna, taskId } = await handInUnder({ twoInspectorsFrom: 0n });
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    for (const verdict of [
      () => tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1),
      () => tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE),
    ]) {
      await expect(verdict())
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
        .withArgs(inspector.address);
    }
  });

  it("must agree: one rejection sends it back", async () => {
    const { tasks, inspector, colleague, anna, taskId } = await handInUnder({ twoInspectorsFrom: 0n });
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Rejected);
    expect(await tasks.reviewOf(taskId, anna)).to.deep.equal([colleague.address, false, inspector.address]);
  });

  it("look at a high reward again when it is handed in again", async () => {
    const { tasks, euro, inspector, colleague, anna, taskId } = await handInUnder({ twoInspectorsFrom: 0n });
    await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await tasks.connect(anna).submit(taskId, OTHER_EVIDENCE);
    await tasks.connect(inspector).approve(taskId, anna, OTHER_EVIDENCE, 2);
    expect([await stateOf(tasks, taskId, anna), await euro.balanceOf(anna)]).to.deep.equal([State.Approved, 0n]);
    await tasks.connect(colleague).reject(taskId, anna, OTHER_EVIDENCE, 2, NOT_DONE);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.RejectedAgain);
  });
});

describe("A second look: the lot", () => {
  const lotOf = (random: bigint, taskId: bigint, resident: string) =>
    BigInt(
      ethers.keccak256(
        ethers.AbiCoder.defaultAbiCoder().encode(["uint256", "uint256", "address"], [random, taskId, resident]),
      ),
    ) % 100n;

  /** Hands in a slot of a task for each of these draws and gives the states that follow. */
  async function drawEach(percent: bigint, draws: readonly bigint[]) {
    const { tasks, manager, anna } = await networkHelpers.loadFixture(openBooks);
    await tasks.setReviewRules({ ...RULES, recheckPercent: percent });
    const states: number[] = [];
    for (const random of draws) {
      const taskId = await publishTask(tasks, manager, { slots: 1 });
      await claimFor(tasks, anna, taskId);
      await networkHelpers.setPrevRandao(random);
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      states.push(await stateOf(tasks, taskId, anna));
    }
    return { states, lots: draws.map((random, index) => lotOf(random, (1n << 32n) | BigInt(index + 1), anna.address)) };
  }

  const DRAWS = Array.from({ length: 25 }, (_, index) => 1_000n + BigInt(index));

  it("falls on none at 0 % and on all at 100 %", async () => {
    expect(new Set((await drawEach(0n, DRAWS)).states)).to.deep.equal(new Set([State.Submitted]));
    expect(new Set((await drawEach(100n, DRAWS)).states)).to.deep.equal(new Set([State.Doubled]));
  });

  it("falls where the block's randomness, the task and the resident say, to the percent", async () => {
    const { states, lots } = await drawEach(30n, DRAWS);
    expect(states).to.deep.equal(lots.map((lot) => (lot < 30n ? State.Doubled : State.Submitted)));
    expect(new Set(states)).to.deep.equal(new Set([State.Submitted, State.Doubled]));
    const [random] = DRAWS;
    const [lot] = lots;
    expect((await drawEach(lot!, [random!])).states).to.deep.equal([State.Submitted]);
    expect((await drawEach(lot! + 1n, [random!])).states).to.deep.equal([State.Doubled]);
  });
});

describe("A second look: handing in again", () => {
  it("is possible once, until the clock, and waits for an inspector", async () => {
    const { tasks, anna, taskId, until } = await networkHelpers.loadFixture(rejectTask);
    await networkHelpers.time.setNextBlockTimestamp(until - 1);
    await expect(tasks.connect(anna).submit(taskId, OTHER_EVIDENCE))
      .to.emit(tasks, "WorkSubmitted")
      .withArgs(taskId, anna.address, 2, OTHER_EVIDENCE, State.Resubmitted);
    const { evidence, clock } = await tasks.claimOf(taskId, anna);
    expect([evidence, clock]).to.deep.equal([OTHER_EVIDENCE, BigInt(until - 1)]);
    expect((await tasks.reviewOf(taskId, anna)).resubmitted).to.equal(true);
  });

  it("is over at the second of the clock", async () => {
    const { tasks, anna, taskId, until } = await networkHelpers.loadFixture(rejectTask);
    await networkHelpers.time.setNextBlockTimestamp(until);
    await expect(tasks.connect(anna).submit(taskId, OTHER_EVIDENCE))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_LeaseEnded")
      .withArgs(until);
  });

  it("is judged by anyone but who may not, also the inspector who sent it back", async () => {
    const { tasks, euro, inspector, anna, taskId } = await networkHelpers.loadFixture(rejectTask);
    await tasks.connect(anna).submit(taskId, OTHER_EVIDENCE);
    await tasks.connect(inspector).approve(taskId, anna, OTHER_EVIDENCE, 2);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("is not followed by a third time", async () => {
    const { tasks, inspector, anna, taskId } = await networkHelpers.loadFixture(rejectTask);
    await tasks.connect(anna).submit(taskId, OTHER_EVIDENCE);
    const now = (await networkHelpers.time.latest()) + 60;
    const until = now + APPEAL_DAYS * DAY;
    await networkHelpers.time.setNextBlockTimestamp(now);
    await expect(tasks.connect(inspector).reject(taskId, anna, OTHER_EVIDENCE, 2, NOT_DONE))
      .to.emit(tasks, "WorkRejected")
      .withArgs(taskId, anna.address, inspector.address, 2, NOT_DONE, State.RejectedAgain, until);
    await expect(tasks.connect(anna).submit(taskId, EVIDENCE))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.RejectedAgain);
  });

  it("is not approved as what was handed in first", async () => {
    const { tasks, inspector, anna, taskId } = await networkHelpers.loadFixture(rejectTask);
    await tasks.connect(anna).submit(taskId, OTHER_EVIDENCE);
    await expect(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 2))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_OtherEvidence")
      .withArgs(EVIDENCE, OTHER_EVIDENCE);
    await expect(tasks.connect(inspector).approve(taskId, anna, OTHER_EVIDENCE, 1))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongRound")
      .withArgs(1, 2);
  });
});

describe("A second look: appealing", () => {
  /** Appeals a first rejection, or a second one. */
  async function appealed(after: "first" | "second") {
    const town = await networkHelpers.loadFixture(rejectTask);
    const { tasks, inspector, colleague, anna, taskId } = town;
    if (after === "second") {
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 2, NOT_DONE);
    }
    const round = after === "first" ? 2 : 3;
    await expect(tasks.connect(anna).appeal(taskId))
      .to.emit(tasks, "WorkAppealed")
      .withArgs(taskId, anna.address, round);
    return { ...town, round, judges: after === "first" ? [inspector] : [inspector, colleague] };
  }

  for (const after of ["first", "second"] as const) {
    it(`a ${after} rejection is for an inspector who has not judged it`, async () => {
      const { tasks, euro, third, anna, taskId, round, judges } = await appealed(after);
      for (const judge of judges) {
        for (const verdict of [
          () => tasks.connect(judge).approve(taskId, anna, EVIDENCE, round),
          () => tasks.connect(judge).reject(taskId, anna, EVIDENCE, round, NOT_DONE),
        ]) {
          await expect(verdict())
            .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
            .withArgs(judge.address);
        }
      }
      await tasks.connect(third).approve(taskId, anna, EVIDENCE, round);
      expect(await euro.balanceOf(anna)).to.equal(REWARD);
    });
  }

  it("is decided for good: a rejection then frees slot and room at once", async () => {
    const { tasks, caps, colleague, anna, taskId } = await appealed("first");
    const { month } = await tasks.claimOf(taskId, anna);
    const verdict = tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 2, NOT_DONE);
    await expect(verdict)
      .to.emit(tasks, "WorkRejected")
      .withArgs(taskId, anna.address, colleague.address, 2, NOT_DONE, State.Refused, 0);
    await expect(verdict).to.emit(tasks, "ClaimRefused").withArgs(taskId, anna.address, 2);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Refused);
    expect([await caps.usedIn(anna, month), (await tasks.taskOf(taskId)).taken]).to.deep.equal([0n, 0n]);
    expect(await tasks.reviewOf(taskId, anna)).to.deep.equal([NOBODY, false, NOBODY]);
    await expect(tasks.connect(anna).appeal(taskId)).to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState");
  });

  it("is possible up to the second before the clock", async () => {
    const { tasks, anna, taskId, until } = await networkHelpers.loadFixture(rejectTask);
    await networkHelpers.time.setNextBlockTimestamp(until);
    await expect(tasks.connect(anna).appeal(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_LeaseEnded")
      .withArgs(until);

    const again = await networkHelpers.loadFixture(rejectTask);
    await networkHelpers.time.setNextBlockTimestamp(again.until - 1);
    await again.tasks.connect(again.anna).appeal(again.taskId);
    expect(await stateOf(again.tasks, again.taskId, again.anna)).to.equal(State.Appealed);
  });

  it("needs a rejection", async () => {
    const { tasks, anna, taskId } = await networkHelpers.loadFixture(handInTask);
    await expect(tasks.connect(anna).appeal(taskId))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Submitted);
  });

  it("pays with one inspector, also a high reward, since two would have had to find it bad", async () => {
    const { tasks, euro, third, anna, taskId } = await highRewardAppealed();
    await tasks.connect(third).approve(taskId, anna, EVIDENCE, 2);
    expect(await euro.balanceOf(anna)).to.equal(REWARD);
  });

  it("is decided by nobody who judged this hand-in, also when both did who judged the one before", async () => {
    const { tasks, authority, inspector, colleague, third, senior, anna, taskId } = await handInUnder({
      twoInspectorsFrom: 0n,
    });
    await authority.grantRole(Role.INSPECTOR, senior, 0);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await tasks.connect(anna).submit(taskId, OTHER_EVIDENCE);
    await tasks.connect(third).approve(taskId, anna, OTHER_EVIDENCE, 2);
    await tasks.connect(senior).reject(taskId, anna, OTHER_EVIDENCE, 2, NOT_DONE);
    await tasks.connect(anna).appeal(taskId);
    for (const judge of [third, senior]) {
      await expect(tasks.connect(judge).approve(taskId, anna, OTHER_EVIDENCE, 3))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
        .withArgs(judge.address);
    }
    await tasks.connect(colleague).reject(taskId, anna, OTHER_EVIDENCE, 3, NOT_DONE);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Refused);
  });

  async function highRewardAppealed(): Promise<Town & { taskId: bigint }> {
    const town = await handInUnder({ twoInspectorsFrom: 0n });
    await town.tasks.connect(town.inspector).approve(town.taskId, town.anna, EVIDENCE, 1);
    await town.tasks.connect(town.colleague).reject(town.taskId, town.anna, EVIDENCE, 1, NOT_DONE);
    await town.tasks.connect(town.anna).appeal(town.taskId);
    return town;
  }
});
