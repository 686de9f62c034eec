import { expect } from "chai";
import { Standing } from "../money/moves-table.ts";
import {
  BUDGET,
  EVIDENCE,
  FUNDS,
  NOT_DONE,
  REWARD,
  Role,
  SLOTS,
  State,
  ethers,
  networkHelpers,
  openTask,
  stateOf,
  type Town,
} from "./town.ts";

const NOBODY = ethers.ZeroAddress;
const NO_MONTH = 0n;

/** The town with one task, on which Anna's work for somebody else is handed in. */
async function workFor(beneficiaryOf: (town: Town) => string) {
  const town = await networkHelpers.loadFixture(openTask);
  const beneficiary = beneficiaryOf(town);
  await town.tasks.connect(town.anna).claim(town.taskId, beneficiary);
  await town.tasks.connect(town.anna).submit(town.taskId, EVIDENCE);
  const approve = () => town.tasks.connect(town.inspector).approve(town.taskId, town.anna, EVIDENCE, 1);
  return { ...town, beneficiary, approve };
}

const forClub = () => workFor(({ association }) => association.address);
const forNobody = () => workFor(() => NOBODY);

describe("Beneficiaries: whom a reward can go to", () => {
  it("is the resident, and then it takes their room", async () => {
    const { tasks, caps, anna, taskId } = await networkHelpers.loadFixture(openTask);
    await tasks.connect(anna).claim(taskId, anna);
    const { month } = await tasks.claimOf(taskId, anna);
    expect(month).to.equal(await caps.monthAt(await networkHelpers.time.latest()));
    expect(await tasks.beneficiaryOf(taskId, anna)).to.equal(anna.address);
    expect(await caps.usedIn(anna, month)).to.equal(REWARD);
  });

  for (const [name, open] of [
    ["an association", forClub],
    ["nobody", forNobody],
  ] as const) {
    it(`is ${name}, and then it takes no room and tells no month`, async () => {
      const { tasks, caps, anna, taskId, beneficiary } = await open();
      expect((await tasks.claimOf(taskId, anna)).month).to.equal(NO_MONTH);
      expect(await tasks.beneficiaryOf(taskId, anna)).to.equal(beneficiary);
      expect(await caps.usedIn(anna, await caps.monthAt(await networkHelpers.time.latest()))).to.equal(0);
      const [claimed] = await tasks.queryFilter(tasks.filters.TaskClaimed());
      expect([claimed!.args.beneficiary, claimed!.args.month]).to.deep.equal([beneficiary, NO_MONTH]);
    });
  }

  it("is no other resident, shop, treasury or stranger", async () => {
    const { tasks, anna, bram, treasury, carrier, inspector, taskId } = await networkHelpers.loadFixture(openTask);
    for (const beneficiary of [bram, treasury, carrier, inspector]) {
      await expect(tasks.connect(anna).claim(taskId, beneficiary))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_NotAssociation")
        .withArgs(beneficiary.address);
    }
  });

  it("can be an association for who has no room left", async () => {
    const { tasks, caps, anna, association, taskId } = await networkHelpers.loadFixture(openTask);
    await caps.setLimits(2026, 1, 1, 1);
    await expect(tasks.connect(anna).claim(taskId, anna))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_MonthFull")
      .withArgs(anna.address, 1, REWARD);
    await tasks.connect(anna).claim(taskId, association);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Claimed);
  });

  it("is chosen anew with each claim", async () => {
    const { tasks, anna, association, taskId } = await networkHelpers.loadFixture(openTask);
    for (const beneficiary of [association.address, anna.address, NOBODY]) {
      await tasks.connect(anna).claim(taskId, beneficiary);
      expect(await tasks.beneficiaryOf(taskId, anna)).to.equal(beneficiary);
      await tasks.connect(anna).withdraw(taskId);
    }
  });
});

describe("Beneficiaries: payment", () => {
  it("goes to the association", async () => {
    const { tasks, euro, inspector, anna, association, taskId, approve } = await forClub();
    const approval = approve();
    await expect(approval).to.changeTokenBalances(ethers, euro, [tasks, association, anna], [-REWARD, REWARD, 0]);
    await expect(approval)
      .to.emit(tasks, "WorkApproved")
      .withArgs(taskId, anna.address, inspector.address, 1, REWARD, association.address);
    expect(await tasks.timesPaid(taskId, anna)).to.equal(1);
  });

  it("goes to the association also when the resident left town meanwhile", async () => {
    const { euro, residents, registrar, anna, association, approve } = await forClub();
    await residents.connect(registrar).recordLeave(anna);
    await expect(approve()).to.changeTokenBalance(ethers, euro, association, REWARD);
  });

  it("goes back to the budget when it is declined", async () => {
    const { tasks, euro, inspector, anna, taskId, approve } = await forNobody();
    const approval = approve();
    await expect(approval).to.emit(tasks, "SlotReturned").withArgs(taskId, BUDGET, REWARD);
    await expect(approval)
      .to.emit(tasks, "WorkApproved")
      .withArgs(taskId, anna.address, inspector.address, 1, REWARD, NOBODY);
    expect(await euro.balanceOf(anna)).to.equal(0);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD * SLOTS + REWARD);
    expect(await stateOf(tasks, taskId, anna)).to.equal(State.Paid);
  });

  it("goes back to the budget when the association takes no gifts any more", async () => {
    const { tasks, euro, anna, association, taskId, approve } = await forClub();
    await euro.setStanding(association, Standing.Outsider);
    await expect(approve()).to.emit(tasks, "SlotReturned").withArgs(taskId, BUDGET, REWARD);
    expect([await euro.balanceOf(association), await euro.balanceOf(anna)]).to.deep.equal([0n, 0n]);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS - REWARD * SLOTS + REWARD);
  });

  it("frees no room when it never comes, because none was taken", async () => {
    const { tasks, caps, inspector, colleague, anna, taskId } = await forClub();
    await tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE);
    await tasks.connect(anna).appeal(taskId);
    await tasks.connect(colleague).reject(taskId, anna, EVIDENCE, 2, NOT_DONE);
    expect(await caps.usedIn(anna, await caps.monthAt(await networkHelpers.time.latest()))).to.equal(0);
  });
});

describe("Beneficiaries: who does not judge", () => {
  it("is the one who benefits", async () => {
    const { tasks, authority, anna, association, taskId } = await forClub();
    await authority.grantRole(Role.INSPECTOR, association, 0);
    for (const verdict of [
      () => tasks.connect(association).approve(taskId, anna, EVIDENCE, 1),
      () => tasks.connect(association).reject(taskId, anna, EVIDENCE, 1, NOT_DONE),
    ]) {
      await expect(verdict())
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_ConflictOfInterest")
        .withArgs(association.address);
    }
  });
});
