import { expect } from "chai";
import { Standing } from "../money/moves-table.ts";
import { claimGroup, handInGroup, openGroupTask, trio, type GroupTown } from "./groups.ts";
import { claimTogether } from "./signatures.ts";
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
  State,
  claimFor,
  ethers,
  networkHelpers,
  publishTask,
  stateOf,
} from "./town.ts";

describe("Groups: getting paid", () => {
  it("pays every member their share and keeps the room used", async () => {
    const { tasks, euro, inspector, anna, bram, cem, taskId, usedBy } = await networkHelpers.loadFixture(handInGroup);
    const approval = tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    await expect(approval).to.changeTokenBalances(ethers, euro, [tasks, anna, bram, cem], [-250, 125, 75, 50]);
    await expect(approval)
      .to.emit(tasks, "WorkApproved")
      .withArgs(taskId, anna.address, inspector.address, 1, REWARD, anna.address);
    for (const [member, amount] of [
      [anna, 125n],
      [bram, 75n],
      [cem, 50n],
    ] as const) {
      await expect(approval).to.emit(tasks, "RewardShared").withArgs(taskId, anna.address, member.address, amount);
      expect(await stateOf(tasks, taskId, member)).to.equal(State.Paid);
      expect(await tasks.timesPaid(taskId, member)).to.equal(1);
      expect(await usedBy(member)).to.equal(amount);
    }
    expect(await tasks.sharesOf(taskId, anna)).to.deep.equal([]);
  });

  for (const who of ["anna", "bram"] as const) {
    it(`gives the share of who left town back and frees that room; the others are paid (${who})`, async () => {
      const town = await networkHelpers.loadFixture(handInGroup);
      const { tasks, euro, residents, registrar, inspector, anna, bram, cem, taskId, usedBy } = town;
      const amounts = { anna: 125n, bram: 75n, cem: 50n };
      await residents.connect(registrar).recordLeave(town[who]);
      const approval = tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
      await expect(approval).to.emit(tasks, "SlotReturned").withArgs(taskId, BUDGET, amounts[who]);
      await approval;
      for (const [name, member] of Object.entries({ anna, bram, cem })) {
        const due = name === who ? 0n : amounts[name as keyof typeof amounts];
        expect([await euro.balanceOf(member), await usedBy(member)]).to.deep.equal([due, due]);
        expect(await stateOf(tasks, taskId, member)).to.equal(State.Paid);
      }
      expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - 2n * REWARD + amounts[who]);
    });
  }

  it("does not wait for a member who is held", async () => {
    const { tasks, euro, inspector, anna, bram, taskId } = await networkHelpers.loadFixture(handInGroup);
    await euro.hold(bram, 1);
    expect(await euro.standingOf(bram)).to.equal(Standing.Held);
    await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1);
    expect([await euro.balanceOf(anna), await euro.balanceOf(bram)]).to.deep.equal([125n, 0n]);
  });

  it("lets a group do a task again, up to each member's limit", async () => {
    const town = await networkHelpers.loadFixture(openGroupTask);
    const { tasks, inspector, anna, bram, cem } = town;
    const taskId = await publishTask(tasks, town.manager, { groupUpTo: 3, perResident: 2, slots: 3 });
    for (const round of [1, 2]) {
      await claimTogether(town, taskId, trio(town));
      await tasks.connect(anna).submit(taskId, EVIDENCE);
      await tasks.connect(inspector).approve(taskId, anna, EVIDENCE, round);
      for (const member of [anna, bram, cem]) expect(await tasks.timesPaid(taskId, member)).to.equal(round);
    }
    await expect(claimTogether(town, taskId, trio(town)))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
      .withArgs(taskId, anna.address, State.Paid);
  });

  it("is never judged by a member", async () => {
    const { tasks, authority, anna, bram, taskId } = await networkHelpers.loadFixture(handInGroup);
    for (const member of [anna, bram]) {
      await authority.grantRole(Role.INSPECTOR, member, 0);
      for (const verdict of [
        () => tasks.connect(member).approve(taskId, anna, EVIDENCE, 1),
        () => tasks.connect(member).reject(taskId, anna, EVIDENCE, 1, NOT_DONE),
      ]) {
        await expect(verdict())
          .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
          .withArgs(member.address);
      }
    }
  });
});

describe("Groups: a claim that ends without payment", () => {
  type Ending = (town: GroupTown) => Promise<unknown>;
  const ENDINGS: Record<string, [ending: Ending, lead: number]> = {
    "given back": [({ tasks, anna, taskId }) => tasks.connect(anna).withdraw(taskId), State.Withdrawn],
    lapsed: [
      async ({ tasks, anna, taskId }) => {
        await networkHelpers.time.increase(LEASE_HOURS * HOUR);
        await tasks.lapse(taskId, anna);
      },
      State.Lapsed,
    ],
    "refused by the clock": [
      async ({ tasks, inspector, anna, taskId }) => {
        await tasks.connect(anna).submit(taskId, EVIDENCE);
        await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
        await networkHelpers.time.increase(APPEAL_DAYS * DAY);
        await tasks.lapse(taskId, anna);
      },
      State.Refused,
    ],
    "refused on appeal": [
      async ({ tasks, inspector, colleague, anna, taskId }) => {
        await tasks.connect(anna).submit(taskId, EVIDENCE);
        await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
        await tasks.connect(anna).appeal(taskId);
        await tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 2, NOT_DONE);
      },
      State.Refused,
    ],
  };

  for (const [name, [end, lead]] of Object.entries(ENDINGS)) {
    it(`frees everybody's room and lets the members go when it is ${name}`, async () => {
      const town = await networkHelpers.loadFixture(claimGroup);
      const { tasks, anna, bram, cem, taskId, usedBy } = town;
      await end(town);
      expect(await stateOf(tasks, taskId, anna)).to.equal(lead);
      for (const member of [bram, cem]) expect(await stateOf(tasks, taskId, member)).to.equal(State.Withdrawn);
      for (const member of [anna, bram, cem]) expect(await usedBy(member)).to.equal(0);
      expect([(await tasks.taskOf(taskId)).taken, await tasks.sharesOf(taskId, anna)]).to.deep.equal([0n, []]);
      await claimFor(tasks, bram, taskId);
      expect((await tasks.claimOf(taskId, bram)).round).to.equal(2);
    });
  }

  it("is ended by the lead only: no member gives back, hands in, extends or appeals", async () => {
    const { tasks, bram, taskId } = await networkHelpers.loadFixture(claimGroup);
    const his = tasks.connect(bram);
    for (const act of [
      () => his.withdraw(taskId),
      () => his.submit(taskId, EVIDENCE),
      () => his.extend(taskId),
      () => his.appeal(taskId),
      () => his.lapse(taskId, bram),
      () => his.payUnjudged(taskId, bram),
    ]) {
      await expect(act())
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_WrongState")
        .withArgs(taskId, bram.address, State.Joined);
    }
  });
});
