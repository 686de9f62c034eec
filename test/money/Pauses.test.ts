import { expect } from "chai";
import { Scope, Standing, bitOf, openingTable, wordOf } from "./moves-table.ts";
import { DAY, networkHelpers, openTown, send } from "./town.ts";

const LIMIT = 14 * DAY;

describe("HeerlenEuro: pauses", () => {
  const open = () => networkHelpers.loadFixture(openTown);
  const { time } = networkHelpers;

  for (const [name, scope] of Object.entries(Scope)) {
    it(`pauses exactly the moves of ${name}, and lets them go when it is resumed`, async () => {
      const { euro, guardian, of } = await open();
      await euro.connect(guardian).pause(scope);
      const until = await euro.pausedUntil(scope);
      for (const cell of openingTable.flat().filter(({ allowed }) => allowed)) {
        if (cell.row > Standing.Leaver || cell.column > Standing.Leaver) continue;
        const transfer = send(euro, of(cell.row as Standing), of(cell.column as Standing), 1n);
        if (cell.scope === scope)
          await expect(transfer).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused").withArgs(scope, until);
        else await expect(transfer).to.emit(euro, "Transfer");
      }
      await expect(euro.connect(guardian).resume(scope)).to.emit(euro, "ScopeResumed").withArgs(scope);
      for (const cell of openingTable.flat().filter((cell) => cell.allowed && cell.scope === scope))
        await send(euro, of(cell.row as Standing), of(cell.column as Standing), 1n);
    });
  }

  it("does not pause refunds, issuing and burning", async () => {
    const { euro, guardian, of } = await open();
    await euro.connect(of(Standing.Resident)).pay(of(Standing.Merchant).address, 9n, "0x".padEnd(66, "1"));
    for (const scope of Object.values(Scope)) await euro.connect(guardian).pause(scope);
    await euro.connect(of(Standing.Merchant)).refund(of(Standing.Resident).address, "0x".padEnd(66, "1"), 9n);
    await euro.mint(of(Standing.Treasury).address, 1n);
    await euro.connect(of(Standing.Desk)).burn(1n);
  });

  it("lapses by itself after 14 days, at the second", async () => {
    const { euro, guardian, of } = await open();
    const [merchant, desk] = [of(Standing.Merchant), of(Standing.Desk)];
    await euro.connect(merchant).approve(desk.address, 2n);
    const redeem = () => euro.connect(desk).transferFrom(merchant.address, desk.address, 1n);
    await expect(euro.connect(guardian).pause(Scope.Redeeming)).to.emit(euro, "ScopePaused");
    const until = await euro.pausedUntil(Scope.Redeeming);
    expect(until).to.equal(BigInt((await time.latest()) + LIMIT));
    await time.setNextBlockTimestamp(until - 1n);
    await expect(redeem()).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
    await time.setNextBlockTimestamp(until);
    await expect(redeem()).to.emit(euro, "Transfer");
  });

  it("still refuses what the rules refuse after a pause has lapsed", async () => {
    const { euro, guardian, of } = await open();
    await euro.connect(guardian).pause(Scope.Spending);
    await time.increase(LIMIT);
    await expect(
      euro.connect(of(Standing.Merchant)).transfer(of(Standing.Merchant).address, 1n),
    ).to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed");
  });

  it("lets the guardian resume and pause again within one turn, to the same end", async () => {
    const { euro, guardian } = await open();
    await euro.connect(guardian).pause(Scope.Earning);
    const end = await euro.pausedUntil(Scope.Earning);
    await time.increase(5 * DAY);
    await euro.connect(guardian).resume(Scope.Earning);
    await euro.connect(guardian).pause(Scope.Earning);
    expect(await euro.pausedUntil(Scope.Earning)).to.equal(end);
  });

  it("gives the guardian no second turn before 14 days of rest", async () => {
    const { euro, guardian } = await open();
    await euro.connect(guardian).pause(Scope.Redeeming);
    const end = await euro.pausedUntil(Scope.Redeeming);
    for (const moment of [end, end + BigInt(LIMIT) - 1n]) {
      await time.setNextBlockTimestamp(moment);
      await expect(euro.connect(guardian).pause(Scope.Redeeming))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_PauseTooLong")
        .withArgs(moment + BigInt(LIMIT), end);
    }
    await time.setNextBlockTimestamp(end + BigInt(LIMIT));
    await euro.connect(guardian).pause(Scope.Redeeming);
    expect(await euro.pausedUntil(Scope.Redeeming)).to.equal(end + BigInt(2 * LIMIT));
  });

  it("lets the council confirm a pause for longer, which the guardian does not shorten by pausing again", async () => {
    const { euro, guardian, of } = await open();
    await euro.connect(guardian).pause(Scope.Spending);
    const until = (await time.latest()) + 60 * DAY;
    await expect(euro.confirmPause(Scope.Spending, until)).to.emit(euro, "ScopePaused").withArgs(Scope.Spending, until);
    await euro.connect(guardian).pause(Scope.Spending);
    expect(await euro.pausedUntil(Scope.Spending)).to.equal(until);
    await time.increase(59 * DAY);
    await expect(
      euro.connect(of(Standing.Resident)).transfer(of(Standing.Merchant).address, 1n),
    ).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
  });

  it("lets the council end a pause by confirming it until a moment that has passed", async () => {
    const { euro, guardian, of } = await open();
    await euro.connect(guardian).pause(Scope.Spending);
    await expect(euro.confirmPause(Scope.Spending, await time.latest()))
      .to.emit(euro, "ScopeResumed")
      .withArgs(Scope.Spending);
    await expect(euro.connect(of(Standing.Resident)).transfer(of(Standing.Merchant).address, 1n)).to.emit(
      euro,
      "Transfer",
    );
  });

  it("keeps a pause through a change of the rules, and the change through the pause", async () => {
    const { euro, guardian, of } = await open();
    await euro.connect(guardian).pause(Scope.Spending);
    const opening = wordOf(openingTable);
    const wanted = opening | bitOf(Standing.Merchant, Standing.Merchant) | bitOf(Standing.Held, Standing.Merchant);
    await expect(euro.setMoves(wanted)).to.emit(euro, "MovesChanged").withArgs(opening, wanted);
    const pay = (from: Standing) => euro.connect(of(from)).transfer(of(Standing.Merchant).address, 1n);
    await expect(pay(Standing.Held), "a new move outside the scope").to.emit(euro, "Transfer");
    await expect(pay(Standing.Resident)).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
    await expect(pay(Standing.Merchant)).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
    await euro.connect(guardian).resume(Scope.Spending);
    await expect(pay(Standing.Merchant)).to.emit(euro, "Transfer");
    expect(await euro.moves()).to.equal(wanted);
  });
});
