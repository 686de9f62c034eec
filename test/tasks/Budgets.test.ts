import { expect } from "chai";
import { Standing } from "../money/moves-table.ts";
import { BUDGET, FUNDS, HOURLY_MAXIMUM, Role, ethers, networkHelpers, openBooks } from "./town.ts";

const SAFETY = ethers.encodeBytes32String("safety");
const SAFETY_MANAGER = 12n;
const EVERYBODY = 2n ** 64n - 1n;

describe("Budgets: opening a line", () => {
  it("numbers lines from 1 and keeps the manager's role", async () => {
    const { tasks } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.openBudget(SAFETY, SAFETY_MANAGER, "Safety"))
      .to.emit(tasks, "BudgetOpened")
      .withArgs(2, SAFETY, SAFETY_MANAGER, "Safety");
    expect(await tasks.budgetCount()).to.equal(2);
    expect(await tasks.budgetOf(2)).to.deep.equal([0n, SAFETY_MANAGER, 0n]);
    expect(await tasks.budgetOf(BUDGET)).to.deep.equal([FUNDS, Role.PUBLIC_SPACE_MANAGER, 0n]);
  });

  for (const [name, role] of [
    ["the admin", 0n],
    ["everybody", EVERYBODY],
  ] as const) {
    it(`does not make ${name} its manager`, async () => {
      const { tasks } = await networkHelpers.loadFixture(openBooks);
      await expect(tasks.openBudget(SAFETY, role, "Safety")).to.be.revertedWithCustomError(
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
      () => managers.openBudget(SAFETY, SAFETY_MANAGER, "Safety"),
      () => managers.returnBudget(BUDGET, treasury, 1),
      () => managers.setHourlyMaximum(1),
    ]) {
      await expect(act()).to.be.revertedWithCustomError(tasks, "AccessManagedUnauthorized").withArgs(manager.address);
    }
  });

  it("change the hourly maximum", async () => {
    const { tasks } = await networkHelpers.loadFixture(openBooks);
    await expect(tasks.setHourlyMaximum(600)).to.emit(tasks, "HourlyMaximumChanged").withArgs(HOURLY_MAXIMUM, 600);
    expect(await tasks.hourlyMaximum()).to.equal(600);
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
