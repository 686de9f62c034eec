import { expect } from "chai";
import { Standing } from "../money/moves-table.ts";
import {
  BUDGET,
  CONTENT,
  FUNDS,
  REWARD,
  RULES,
  Role,
  SLOTS,
  ethers,
  goodTerms,
  networkHelpers,
  openBooks,
  publishTask,
} from "./town.ts";

const SAFETY = ethers.encodeBytes32String("safety");
const SAFETY_MANAGER = 12n;
const CEILING = REWARD * SLOTS;
const EVERYBODY = 2n ** 64n - 1n;

describe("Budgets: opening a line", () => {
  it("numbers lines from 1 and keeps the manager's role and the ceiling", async () => {
    const { tasks } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.openBudget(SAFETY, SAFETY_MANAGER, CEILING, "Safety"))
      .to.emit(tasks, "BudgetOpened")
      .withArgs(2, SAFETY, SAFETY_MANAGER, CEILING, "Safety");
    expect(await tasks.budgetCount()).to.equal(2);
    expect(await tasks.budgetOf(2)).to.deep.equal([0n, SAFETY_MANAGER, 0n, CEILING]);
    expect(await tasks.budgetOf(BUDGET)).to.deep.equal([FUNDS, Role.PUBLIC_SPACE_MANAGER, 0n, 0n]);
  });

  for (const [name, role] of [
    ["the admin", 0n],
    ["everybody", EVERYBODY],
  ] as const) {
    it(`does not make ${name} its manager`, async () => {
      const { tasks } = await networkHelpers.loadFixture(openBooks);
      await expect(tasks.openBudget(SAFETY, role, 0, "Safety")).to.be.revertedWithCustomError(
        tasks,
        "TaskRegistry_BadTerms",
      );
    });
  }
});

describe("Budgets: the council's acts", () => {
  it("are refused to everybody else", async () => {
    const { tasks, manager, treasury } = await networkHelpers.loadFixture(openBooks);
    const managers = tasks.connect(manager);
    for (const act of [
      () => managers.openBudget(SAFETY, SAFETY_MANAGER, 0, "Safety"),
      () => managers.returnBudget(BUDGET, treasury, 1),
      () => managers.setCeiling(BUDGET, CEILING),
      () => managers.setReviewRules(RULES),
      () => managers.windDown(2n ** 32n - 1n),
    ]) {
      await expect(act()).to.be.revertedWithCustomError(tasks, "AccessManagedUnauthorized").withArgs(manager.address);
    }
  });
});

describe("Budgets: funding", () => {
  it("moves the treasury's coins into the line", async () => {
    const { tasks, euro, treasury } = await networkHelpers.loadFixture(openBooks);
    const funding = tasks.connect(treasury).fundBudget(BUDGET, 40);
    await expect(funding).to.emit(tasks, "BudgetFunded").withArgs(BUDGET, treasury.address, 40);
    await expect(funding).to.changeTokenBalances(ethers, euro, [treasury, tasks], [-40, 40]);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS + 40n);
  });

  it("refuses a line that does not exist", async () => {
    const { tasks, treasury } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.connect(treasury).fundBudget(2, 40))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoBudget")
      .withArgs(2);
  });

  it("refuses everybody but the treasury, even with nothing", async () => {
    const { tasks, euro, anna } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.connect(anna).fundBudget(BUDGET, 0))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
      .withArgs(anna.address, Standing.Resident, await tasks.getAddress(), Standing.Escrow);
  });

  it("refuses more than the ledger can count", async () => {
    const { tasks, treasury } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.connect(treasury).fundBudget(BUDGET, 2n ** 96n)).to.be.revertedWithCustomError(
      tasks,
      "SafeCastOverflowedUintDowncast",
    );
  });

  it("counts nothing when the coins do not come", async () => {
    const { tasks, euro, treasury } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.connect(treasury).fundBudget(BUDGET, FUNDS + 1n)).to.be.revertedWithCustomError(
      euro,
      "ERC20InsufficientBalance",
    );
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(FUNDS);
  });
});

describe("Budgets: giving back", () => {
  it("moves available coins to the treasury", async () => {
    const { tasks, euro, treasury } = await networkHelpers.loadFixture(openBooks);
    const giving = tasks.returnBudget(BUDGET, treasury, FUNDS);
    await expect(giving).to.emit(tasks, "BudgetReturned").withArgs(BUDGET, treasury.address, FUNDS);
    await expect(giving).to.changeTokenBalances(ethers, euro, [tasks, treasury], [-FUNDS, FUNDS]);
    expect((await tasks.budgetOf(BUDGET)).available).to.equal(0);
  });

  it("gives no more than is available", async () => {
    const { tasks, treasury } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.returnBudget(BUDGET, treasury, FUNDS + 1n))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BudgetTooLow")
      .withArgs(BUDGET, FUNDS, FUNDS + 1n);
  });

  it("gives to the treasury only, never past it to a resident", async () => {
    const { tasks, euro, anna } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.returnBudget(BUDGET, anna, 1))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
      .withArgs(await tasks.getAddress(), Standing.Escrow, anna.address, Standing.Resident);
  });

  it("refuses a line that does not exist", async () => {
    const { tasks, treasury } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.returnBudget(2, treasury, 0))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoBudget")
      .withArgs(2);
  });
});

describe("Budgets: the ceiling of a line", () => {
  it("is the most one task may cost, to the cent, and says nothing about many", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.setCeiling(BUDGET, CEILING)).to.emit(tasks, "CeilingChanged").withArgs(BUDGET, 0, CEILING);
    expect((await tasks.budgetOf(BUDGET)).ceiling).to.equal(CEILING);
    for (let published = 0; published < 3; ++published) await publishTask(tasks, manager);
    await tasks.setCeiling(BUDGET, CEILING - 1n);
    await expect(tasks.connect(manager).publish(BUDGET, await goodTerms(), CONTENT))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_CeilingPassed")
      .withArgs(BUDGET, CEILING - 1n, CEILING);
  });

  it("is taken away with 0, and changes no task that stands", async () => {
    const { tasks, manager } = await networkHelpers.loadFixture(openBooks);
    const taskId = await publishTask(tasks, manager);
    await tasks.setCeiling(BUDGET, 1);
    expect((await tasks.taskOf(taskId)).claimUntil).to.be.greaterThan(0);
    await expect(tasks.setCeiling(BUDGET, 0)).to.emit(tasks, "CeilingChanged").withArgs(BUDGET, 1, 0);
    await publishTask(tasks, manager);
  });

  it("needs a line", async () => {
    const { tasks } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.setCeiling(2, CEILING))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_NoBudget")
      .withArgs(2);
  });
});
