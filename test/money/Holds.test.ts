import { expect } from "chai";
import { Scope, Standing } from "./moves-table.ts";
import { DAY, PURSE, REASON, ethers, networkHelpers, openTown, referenceOf, send, stand } from "./town.ts";

const LIMIT = 14 * DAY;
const OTHER_REASON = 4n;
const BREAD = referenceOf("bread");

async function open() {
  const town = await networkHelpers.loadFixture(openTown);
  const [resident, merchant] = [town.of(Standing.Resident), town.of(Standing.Merchant)];
  const asGuardian = town.euro.connect(town.guardian);
  const hold = (account = resident.address) => asGuardian.hold(account, REASON);
  const endOf = async (account = resident.address) => (await town.euro.holdOf(account)).until;
  return { ...town, resident, merchant, asGuardian, hold, endOf };
}

describe("HeerlenEuro: holds", () => {
  const { time } = networkHelpers;

  for (const standing of [
    Standing.Resident,
    Standing.Leaver,
    Standing.Association,
    Standing.Merchant,
    Standing.SuspendedMerchant,
  ])
    it(`holds an account that stands as ${standing}, with reason and end, and lets it go`, async () => {
      const { euro, of, hold, asGuardian } = await open();
      const account = of(standing).address;
      const until = BigInt((await time.latest()) + 1 + LIMIT);
      await expect(hold(account)).to.emit(euro, "AccountHeld").withArgs(account, REASON, until);
      expect(await euro.standingOf(account)).to.equal(Standing.Held);
      expect(await euro.holdOf(account)).to.deep.equal([REASON, until, BigInt(standing)]);
      await expect(asGuardian.release(account)).to.emit(euro, "AccountReleased").withArgs(account);
      expect(await euro.standingOf(account)).to.equal(standing);
      expect(await euro.holdOf(account)).to.deep.equal([0n, 0n, BigInt(standing)]);
    });

  it("holds no outsider, and none of the town's own accounts", async () => {
    const { euro, of, hold, newcomer } = await open();
    const euroItself = await euro.getAddress();
    for (const [account, standing] of [
      [newcomer.address, Standing.Outsider],
      [ethers.ZeroAddress, Standing.Outsider],
      [euroItself, Standing.Outsider],
      [of(Standing.Treasury).address, Standing.Treasury],
      [of(Standing.Escrow).address, Standing.Escrow],
      [of(Standing.Desk).address, Standing.Desk],
    ] as const) {
      const until = (await time.latest()) + DAY;
      for (const act of [hold(account), euro.confirmHold(account, REASON, until)])
        await expect(act).to.be.revertedWithCustomError(euro, "HeerlenEuro_CannotBeHeld").withArgs(account, standing);
    }
  });

  it("keeps the acts for guardian and council", async () => {
    const { euro, guardian, newcomer, resident } = await open();
    const until = (await time.latest()) + DAY;
    for (const [caller, act] of [
      [newcomer, euro.connect(newcomer).hold(resident.address, REASON)],
      [newcomer, euro.connect(newcomer).release(resident.address)],
      [guardian, euro.connect(guardian).confirmHold(resident.address, REASON, until)],
    ] as const)
      await expect(act).to.be.revertedWithCustomError(euro, "AccessManagedUnauthorized").withArgs(caller.address);
  });

  it("lets no keeper hold anybody, whatever its mask says", async () => {
    const { euro, council, resident, relayer } = await open();
    await euro.setKeeper(council.address, 2n ** 256n - 1n);
    await expect(euro.setStanding(resident.address, Standing.Held))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheKeeper")
      .withArgs(council.address, Standing.Resident, Standing.Held);
    await euro.setKeeper(relayer.address, 1n << BigInt(Standing.Held));
    expect(await euro.keeperOf(relayer.address)).to.equal(0n);
  });

  it("releases only whom somebody holds", async () => {
    const { euro, resident, asGuardian } = await open();
    for (const act of [asGuardian.release(resident.address), euro.confirmHold(resident.address, REASON, 0)])
      await expect(act).to.be.revertedWithCustomError(euro, "HeerlenEuro_NotHeld").withArgs(resident.address);
  });

  describe("end", () => {
    it("by themselves after 14 days, at the second, without any act", async () => {
      const { euro, resident, merchant, hold, endOf } = await open();
      await hold();
      const until = await endOf();
      const pay = () => euro.connect(resident).transfer(merchant.address, 1n);
      await time.setNextBlockTimestamp(until - 1n);
      await expect(pay())
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
        .withArgs(resident.address, Standing.Held, merchant.address, Standing.Merchant);
      await time.setNextBlockTimestamp(until);
      await expect(pay()).to.changeTokenBalances(ethers, euro, [resident, merchant], [-1n, 1n]);
      expect(await euro.standingOf(resident.address)).to.equal(Standing.Resident);
      expect(await euro.holdOf(resident.address)).to.deep.equal([REASON, until, BigInt(Standing.Resident)]);
    });

    it("for every move alike: what was held sends, receives, refunds, redeems and spends allowances again", async () => {
      const { euro, resident, merchant, of, hold } = await open();
      await euro.connect(resident).pay(merchant.address, 450n, BREAD);
      for (const held of [resident, merchant]) await hold(held.address);
      await time.increase(LIMIT);
      await expect(euro.connect(resident).pay(merchant.address, 9n, referenceOf("cake"))).to.emit(euro, "Paid");
      expect(await euro.receivedBy(merchant.address)).to.equal(459n);
      await expect(euro.connect(merchant).refund(resident.address, BREAD, 450n)).to.emit(euro, "Refunded");
      await send(euro, merchant, of(Standing.Desk), 9n);
      await euro.connect(of(Standing.Association)).approve(merchant.address, 1n);
      await euro.connect(merchant).transferFrom(of(Standing.Association).address, merchant.address, 1n);
      await euro.connect(of(Standing.Escrow)).transfer(resident.address, 1n);
    });

    it("and leave every other answer of the table as it is", async () => {
      const { euro, of, hold } = await open();
      const standings = Object.values(Standing);
      const answers = async (sender: Standing) => {
        const ask = (to: Standing) => euro.detectTransferRestriction(of(sender).address, of(to).address, 1n);
        const back = (to: Standing) => euro.detectTransferRestriction(of(to).address, of(sender).address, 1n);
        return Promise.all(standings.flatMap((to) => [ask(to), back(to)]));
      };
      for (const standing of [Standing.Resident, Standing.Merchant, Standing.Association]) {
        const before = await answers(standing);
        await hold(of(standing).address);
        expect(new Set(await answers(standing)), "nothing goes").to.deep.equal(new Set([1n]));
        await time.increase(LIMIT);
        expect(await answers(standing)).to.deep.equal(before);
      }
    });

    it("are tidied by whoever writes the account next", async () => {
      const { euro, resident, hold, asGuardian, endOf } = await open();
      await hold();
      await time.increase(LIMIT);
      await euro.setStanding(resident.address, Standing.Leaver);
      expect(await euro.standingOf(resident.address)).to.equal(Standing.Leaver);
      expect(await euro.holdOf(resident.address)).to.deep.equal([0n, 0n, BigInt(Standing.Leaver)]);
      await time.increase(LIMIT);
      await hold();
      expect(await endOf()).to.equal(BigInt((await time.latest()) + LIMIT));
      await time.increase(LIMIT);
      await expect(asGuardian.release(resident.address)).to.emit(euro, "AccountReleased");
      expect(await euro.standingOf(resident.address)).to.equal(Standing.Leaver);
    });
  });

  describe("have turns", () => {
    it("in which the guardian releases and holds again, to the same end", async () => {
      const { resident, asGuardian, hold, endOf } = await open();
      await hold();
      const end = await endOf();
      await time.increase(5 * DAY);
      await asGuardian.release(resident.address);
      await hold();
      await hold();
      expect(await endOf()).to.equal(end);
    });

    it("and rests of 14 days between them, for each account apart", async () => {
      const { euro, merchant, hold, endOf } = await open();
      await hold();
      const end = await endOf();
      for (const moment of [end, end + BigInt(LIMIT) - 1n]) {
        await time.setNextBlockTimestamp(moment);
        await expect(hold())
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_HoldTooLong")
          .withArgs(moment + BigInt(LIMIT), end);
      }
      await time.setNextBlockTimestamp(end + BigInt(LIMIT));
      await hold();
      expect(await endOf()).to.equal(end + BigInt(2 * LIMIT));
      await hold(merchant.address);
      expect(await endOf(merchant.address)).to.equal(BigInt((await time.latest()) + LIMIT));
    });

    it("that a release does not shorten the rest of", async () => {
      const { euro, resident, asGuardian, hold, endOf } = await open();
      await hold();
      const end = await endOf();
      await asGuardian.release(resident.address);
      await time.setNextBlockTimestamp(end);
      await expect(hold()).to.be.revertedWithCustomError(euro, "HeerlenEuro_HoldTooLong");
    });

    it("that keep a merchant from being held where a pause of redeeming ended, and for 14 days after", async () => {
      const { euro, merchant, asGuardian, hold, endOf } = await open();
      await asGuardian.pause(Scope.Redeeming);
      const end = await euro.pausedUntil(Scope.Redeeming);
      await time.increase(10 * DAY);
      await hold(merchant.address);
      expect(await endOf(merchant.address), "ends with the pause").to.equal(end);
      for (const moment of [end, end + BigInt(LIMIT) - 1n]) {
        await time.setNextBlockTimestamp(moment);
        await expect(hold(merchant.address))
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_HoldTooLong")
          .withArgs(moment + BigInt(LIMIT), end);
      }
      await hold();
      expect(await endOf(), "others do not redeem").to.equal(BigInt((await time.latest()) + LIMIT));
      await time.setNextBlockTimestamp(end + BigInt(LIMIT));
      await expect(hold(merchant.address)).to.emit(euro, "AccountHeld");
    });
  });

  describe("by the council", () => {
    it("last until any date of a year, and are not shortened by the guardian", async () => {
      const { euro, resident, hold, endOf } = await open();
      await hold();
      const moment = BigInt((await time.latest()) + 10);
      const latest = moment + BigInt(365 * DAY);
      await time.setNextBlockTimestamp(moment);
      await expect(euro.confirmHold(resident.address, OTHER_REASON, latest + 1n))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_HoldTooLong")
        .withArgs(latest + 1n, latest);
      await expect(euro.confirmHold(resident.address, OTHER_REASON, latest))
        .to.emit(euro, "AccountHeld")
        .withArgs(resident.address, OTHER_REASON, latest);
      await hold();
      expect(await euro.holdOf(resident.address)).to.deep.equal([OTHER_REASON, latest, BigInt(Standing.Resident)]);
      await time.setNextBlockTimestamp(latest);
      await euro.connect(resident).approve(resident.address, 0n);
      expect(await endOf()).to.equal(latest);
      expect(await euro.standingOf(resident.address)).to.equal(Standing.Resident);
    });

    it("may be shorter than the guardian's, and end at once", async () => {
      const { euro, resident, hold, endOf } = await open();
      await hold();
      const soon = (await time.latest()) + DAY;
      await euro.confirmHold(resident.address, REASON, soon);
      expect(await endOf()).to.equal(soon);
      const now = (await time.latest()) + 1;
      await time.setNextBlockTimestamp(now);
      await expect(euro.confirmHold(resident.address, REASON, now)).to.emit(euro, "AccountReleased");
      expect(await euro.standingOf(resident.address)).to.equal(Standing.Resident);
    });

    it("leave nothing behind that the guardian could bring back", async () => {
      const { euro, resident, hold, endOf, asGuardian } = await open();
      await hold();
      const end = await endOf();
      await euro.confirmHold(resident.address, REASON, (await time.latest()) + 300 * DAY);
      await asGuardian.release(resident.address);
      await hold();
      expect(await endOf()).to.equal(end);
    });

    it("hold again after they lapsed, as what the account became", async () => {
      const { euro, resident } = await open();
      const holdFor = async (days: number) =>
        euro.confirmHold(resident.address, REASON, (await time.latest()) + days * DAY);
      await holdFor(30);
      await euro.setStanding(resident.address, Standing.Leaver);
      await time.increase(30 * DAY);
      await holdFor(30);
      expect((await euro.holdOf(resident.address)).former).to.equal(Standing.Leaver);
      expect(await euro.standingOf(resident.address)).to.equal(Standing.Held);
    });
  });

  describe("stay while an office writes the account", () => {
    it("which then is what the office wrote", async () => {
      const { euro, merchant, hold, asGuardian } = await open();
      await hold(merchant.address);
      await expect(euro.setStanding(merchant.address, Standing.SuspendedMerchant))
        .to.emit(euro, "StandingChanged")
        .withArgs(merchant.address, Standing.Merchant, Standing.SuspendedMerchant);
      expect(await euro.standingOf(merchant.address)).to.equal(Standing.Held);
      await asGuardian.release(merchant.address);
      expect(await euro.standingOf(merchant.address)).to.equal(Standing.SuspendedMerchant);
    });

    it("and need the office's rights for what the account is besides", async () => {
      const { euro, merchant, relayer: registry, hold } = await open();
      await euro.setKeeper(registry.address, 1n << BigInt(Standing.Resident));
      await hold(merchant.address);
      await expect(euro.connect(registry).setStanding(merchant.address, Standing.Resident))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheKeeper")
        .withArgs(registry.address, Standing.Merchant, Standing.Resident);
    });

    it("and never become a hold of the town's own accounts", async () => {
      const { euro, resident, hold } = await open();
      await hold();
      for (const standing of [Standing.Treasury, Standing.Escrow, Standing.Desk])
        await expect(euro.setStanding(resident.address, standing))
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_CannotBeHeld")
          .withArgs(resident.address, standing);
    });

    it("and keep coins from an outsider", async () => {
      const { euro, resident, merchant, hold } = await open();
      await hold();
      await expect(euro.setStanding(resident.address, Standing.Outsider))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_StillHoldsCoins")
        .withArgs(resident.address, PURSE);
      await time.increase(LIMIT);
      await euro.connect(resident).transfer(merchant.address, PURSE);
      await time.increase(LIMIT);
      await hold();
      await euro.setStanding(resident.address, Standing.Outsider);
      await expect(euro.confirmHold(resident.address, REASON, (await time.latest()) + DAY))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_CannotBeHeld")
        .withArgs(resident.address, Standing.Outsider);
      await time.increase(LIMIT);
      expect(await euro.standingOf(resident.address)).to.equal(Standing.Outsider);
    });
  });

  describe("stop", () => {
    it("a merchant from refunding and redeeming, and nobody longer than the guardian's limit", async () => {
      const { euro, resident, merchant, of, hold } = await open();
      await euro.connect(resident).pay(merchant.address, 450n, BREAD);
      await euro.connect(merchant).approve(of(Standing.Desk).address, 450n);
      await hold(merchant.address);
      const acts = [
        () => euro.connect(merchant).refund(resident.address, BREAD, 1n),
        () => euro.connect(of(Standing.Desk)).transferFrom(merchant.address, of(Standing.Desk).address, 1n),
        () => euro.connect(of(Standing.Desk)).transfer(merchant.address, 1n),
        () => euro.connect(resident).pay(merchant.address, 1n, referenceOf("cake")),
      ];
      for (const act of acts) await expect(act()).to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed");
      await time.increase(LIMIT);
      for (const act of acts) await expect(act()).to.emit(euro, "Transfer");
    });

    it("a refund to whoever is held", async () => {
      const { euro, resident, merchant, hold } = await open();
      await euro.connect(resident).pay(merchant.address, 450n, BREAD);
      await hold();
      await expect(euro.connect(merchant).refund(resident.address, BREAD, 1n))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
        .withArgs(merchant.address, Standing.Merchant, resident.address, Standing.Held);
      await time.increase(LIMIT);
      await expect(euro.connect(merchant).refund(resident.address, BREAD, 1n)).to.emit(euro, "Refunded");
    });
  });

  for (const [name, standing] of Object.entries(Standing))
    it(`answer canTransfer and canPay as the token acts, to and from ${name}, before, while and after`, async () => {
      const { euro, of, hold, resident, merchant } = await open();
      const agree = async () => {
        for (const one of [resident, merchant])
          for (const [from, to] of [
            [one, of(standing)],
            [of(standing), one],
          ] as const) {
            const told = await euro.canTransfer(from.address, to.address, 0n);
            const done = await euro
              .connect(from)
              .transfer.staticCall(to.address, 0n)
              .catch(() => false);
            expect(done, `${from.address} to ${to.address}`).to.equal(told);
          }
      };
      await agree();
      await hold();
      await hold(merchant.address);
      await agree();
      await networkHelpers.mine(1, { interval: LIMIT });
      await agree();
      await stand(euro, resident.address, Standing.Resident);
      await agree();
    });
});
