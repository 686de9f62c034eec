import { expect } from "chai";
import { Standing } from "./moves-table.ts";
import { DAY, endow, ethers, networkHelpers, openTown, referenceOf } from "./town.ts";

const WEEK = 7 * DAY;
const YEAR = 365 * DAY;

/** Cents above which the currency is reported, and the marks that are told. */
const LIMIT = 100_000_000n;
const [HALF, MOST, NEARLY_ALL] = [LIMIT / 2n, (LIMIT * 80n) / 100n, (LIMIT * 95n) / 100n];

async function openMeter() {
  const town = await openTown();
  const meter = await ethers.deployContract("PaymentMeter", [town.euro]);
  const [treasury, payer, shop] = [town.of(Standing.Treasury), town.newcomer, town.of(Standing.Merchant)];
  await town.euro.mint(treasury.address, 4n * LIMIT);
  await endow(town.euro, payer.address, Standing.Resident);
  await town.euro.connect(treasury).approve(town.of(Standing.Escrow).address, 4n * LIMIT);
  const escrow = town.euro.connect(town.of(Standing.Escrow));
  await escrow.transferFrom(treasury.address, town.of(Standing.Escrow).address, 4n * LIMIT);
  await escrow.transfer(payer.address, 4n * LIMIT);
  return { ...town, meter, payer, shop };
}

async function open() {
  const town = await networkHelpers.loadFixture(openMeter);
  const count = (...merchants: string[]) => town.meter.connect(town.relayer).count(merchants);
  const pay = (amount: bigint, shop = town.shop.address) => town.euro.connect(town.payer).transfer(shop, amount);
  /** A payment that somebody counts at once. */
  const spend = async (amount: bigint) => {
    await pay(amount);
    return count(town.shop.address);
  };
  return { ...town, count, pay, spend };
}

const weekOf = (moment: number) => BigInt(Math.floor(moment / WEEK));

describe("PaymentMeter", () => {
  const { time } = networkHelpers;

  it("begins with nothing, and tells nothing of nothing", async () => {
    const { meter, shop, count } = await open();
    expect(await meter.total()).to.equal(0n);
    await expect(count(shop.address)).not.to.emit(meter, "PaymentsCounted");
    await expect(count()).not.to.emit(meter, "PaymentsCounted");
  });

  it("brings in what a merchant received since it was last counted, by anyone's call", async () => {
    const { meter, shop, pay, count } = await open();
    await pay(450n);
    await pay(50n);
    const counted = await count(shop.address);
    const week = weekOf(await time.latest());
    await expect(counted).to.emit(meter, "PaymentsCounted").withArgs(week, 500n, 500n);
    expect(await meter.countedOf(shop.address)).to.equal(500n);
    await pay(7n);
    await expect(count(shop.address)).to.emit(meter, "PaymentsCounted").withArgs(week, 7n, 507n);
    expect(await meter.countedIn(week)).to.equal(507n);
    expect(await meter.total()).to.equal(507n);
  });

  it("counts nobody twice and nobody who was never paid", async () => {
    const { meter, euro, shop, payer, newcomer, of, pay, count } = await open();
    const other = of(Standing.SuspendedMerchant).address;
    await euro.setStanding(other, Standing.Merchant);
    await pay(450n);
    await pay(3n, other);
    await count(shop.address, shop.address, other, payer.address, newcomer.address, ethers.ZeroAddress);
    expect(await meter.total()).to.equal(453n);
  });

  it("keeps counting a payment that was given back", async () => {
    const { meter, euro, payer, shop, count } = await open();
    await euro.connect(payer).pay(shop.address, 450n, referenceOf("bread"));
    await euro.connect(shop).refund(payer.address, referenceOf("bread"), 450n);
    await count(shop.address);
    expect(await meter.total()).to.equal(450n);
  });

  it("forgets no payment within 365 days and every one 54 weeks later, without any act", async () => {
    const { meter, spend } = await open();
    const moment = (Number(weekOf(await time.latest())) + 1) * WEEK;
    for (const [counted, offset] of [
      [moment + 2 * WEEK, 0],
      [moment + 60 * WEEK - 1, WEEK - 1],
    ] as const) {
      await time.setNextBlockTimestamp(counted - 1);
      await spend(450n);
      expect((await time.latest()) % WEEK).to.equal(offset);
      await networkHelpers.mine(1, { interval: YEAR });
      expect(await meter.total()).to.equal(450n);
      await time.increaseTo(counted - offset + 54 * WEEK - 1);
      expect(await meter.total()).to.equal(450n);
      await time.increase(1);
      expect(await meter.total()).to.equal(0n);
    }
  });

  it("lets the weeks leave one by one", async () => {
    const { meter, spend } = await open();
    for (let week = 0n; week < 60n; week++) {
      await spend(1n + week);
      const first = week > 53n ? week - 53n : 0n;
      expect(await meter.total(), `week ${week}`).to.equal(((first + 1n + week + 1n) * (week - first + 1n)) / 2n);
      await time.increase(WEEK);
    }
    await time.increase(29 * WEEK);
    expect(await meter.total(), "weeks 36 to 59 are left").to.equal(((37n + 60n) * 24n) / 2n);
    await spend(5n);
    expect(await meter.total()).to.equal(((37n + 60n) * 24n) / 2n + 5n);
  });

  it("tells when 50, 80 and 95 % of the limit are reached, at the cent and once", async () => {
    const { meter, spend } = await open();
    await expect(spend(HALF - 1n)).not.to.emit(meter, "MeterPassed");
    await expect(spend(1n)).to.emit(meter, "MeterPassed").withArgs(50n, HALF);
    await expect(spend(1n)).not.to.emit(meter, "MeterPassed");
    await expect(spend(MOST - HALF - 2n)).not.to.emit(meter, "MeterPassed");
    await expect(spend(1n)).to.emit(meter, "MeterPassed").withArgs(80n, MOST);
    await expect(spend(NEARLY_ALL - MOST))
      .to.emit(meter, "MeterPassed")
      .withArgs(95n, NEARLY_ALL);
    await expect(spend(LIMIT)).not.to.emit(meter, "MeterPassed");
  });

  it("tells all marks that one count passes", async () => {
    const { meter, spend } = await open();
    const counted = await spend(LIMIT);
    for (const percent of [50n, 80n, 95n]) await expect(counted).to.emit(meter, "MeterPassed").withArgs(percent, LIMIT);
  });

  it("tells a mark again after the total fell below it", async () => {
    const { meter, spend } = await open();
    await spend(10n);
    await time.increase(30 * WEEK);
    await spend(MOST);
    await time.increase(30 * WEEK);
    expect(await meter.total(), "only the later ones are left").to.equal(MOST);
    await expect(spend(1n), "still above").not.to.emit(meter, "MeterPassed");
    await time.increase(24 * WEEK);
    await expect(spend(HALF))
      .to.emit(meter, "MeterPassed")
      .withArgs(50n, HALF + 1n);
  });

  it("costs no more after a long silence than 53 weeks to look at", async () => {
    const { meter, shop, pay, count, spend } = await open();
    await spend(1n);
    await time.increase(53 * WEEK);
    await pay(1n);
    expect(await meter.count.estimateGas([shop.address])).to.be.lessThan(250_000n);
    await time.increase(2_000 * WEEK);
    expect(await meter.count.estimateGas([shop.address])).to.be.lessThan(120_000n);
    await expect(count(shop.address)).to.emit(meter, "PaymentsCounted");
  });
});
