import { expect } from "chai";
import hre from "hardhat";
import type { ContractTransactionResponse } from "ethers";
import { monthBoundaries } from "../../scripts/city/calendar.ts";
import type { AllowanceCaps } from "../../types/ethers-contracts/index.js";
import { beginOf, ethers, MONTHLY, monthNumber, networkHelpers, openYears, Refusal } from "./caps.ts";
import { BARE_TIER, HOURLY_MAXIMUM, reserveAt, SMALL_MONTHLY, SMALL_YEARLY, TIER, YEARLY } from "./caps.ts";

const { time } = networkHelpers;

const JANUARY = monthNumber(2026, 1);

/**
 * What `reserve` may cost besides its transaction: the first of a resident's year, which takes a new slot, and every
 * other. Of the second 13,900 are four slots and a call to the ResidentRegistry, all cold.
 */
const FIRST_RESERVE = 34_600n;
const NEXT_RESERVE = 17_500n;

type Account = { address: string };

/** Expects the view and the act to refuse alike. */
async function expectRefused(caps: AllowanceCaps, resident: Account, amount: bigint, refusal: keyof typeof Refusal) {
  expect(await caps.refusalOf(resident.address, amount)).to.equal(Refusal[refusal]);
  return expect(caps.reserve.staticCall(resident.address, amount)).to.be.revertedWithCustomError(
    caps,
    `AllowanceCaps_${refusal}`,
  );
}

async function expectRoom(caps: AllowanceCaps, resident: Account, amount: bigint) {
  expect(await caps.refusalOf(resident.address, amount)).to.equal(Refusal.None);
  await caps.reserve.staticCall(resident.address, amount);
}

/** The gas of a transaction without what every transaction costs: 21,000, and 4 a byte of zero and 16 any other. */
async function executionOf(sent: Promise<ContractTransactionResponse>): Promise<bigint> {
  const transaction = await sent;
  const receipt = await transaction.wait();
  const cost = [...ethers.getBytes(transaction.data)].reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 21_000);
  return receipt!.gasUsed - BigInt(cost);
}

/** As `openYears`, with everything used that Anna may earn in January 2026. */
async function fullJanuary() {
  const town = await openYears();
  await town.caps.reserve(town.anna, MONTHLY);
  return town;
}

describe("AllowanceCaps: room", () => {
  it("is reserved and freed by the registry alone, not even by the council", async () => {
    const { caps, council, anna } = await openYears();
    for (const other of [council, anna]) {
      for (const act of [
        () => caps.connect(other).reserve(anna, 1),
        () => caps.connect(other).free(anna, JANUARY, 0),
      ]) {
        await expect(act()).to.be.revertedWithCustomError(caps, "AllowanceCaps_NotTheRegistry").withArgs(other.address);
      }
    }
  });

  it("is reserved in the month of now, without an event", async () => {
    const { caps, anna, bram } = await openYears();
    expect(await caps.roomOf(anna)).to.deep.equal([MONTHLY, YEARLY]);
    expect(await caps.reserve.staticCall(anna, 250)).to.equal(JANUARY);
    const receipt = await (await caps.reserve(anna, 250)).wait();
    expect(receipt!.logs).to.have.length(0);
    expect(await caps.usedIn(anna, JANUARY)).to.equal(250n);
    expect(await caps.usedIn(anna, JANUARY + 1n)).to.equal(0n);
    expect(await caps.usedIn(bram, JANUARY)).to.equal(0n);
    expect(await caps.roomOf(anna)).to.deep.equal([MONTHLY - 250n, YEARLY - 250n]);
  });

  it("is refused to the cent when the month is full: two claims that overflow it together", async () => {
    const { caps, anna } = await openYears();
    await caps.reserve(anna, MONTHLY - 100n);
    await expectRoom(caps, anna, 100n);
    await expectRefused(caps, anna, 101n, "MonthFull");
    await expect(caps.reserve(anna, 101))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_MonthFull")
      .withArgs(anna.address, 100, 101);
    await caps.reserve(anna, 100);
    await expectRefused(caps, anna, 1n, "MonthFull");
    expect(await caps.roomOf(anna)).to.deep.equal([0n, YEARLY - MONTHLY]);
  });

  it("is refused to the cent when the year is full", async () => {
    const { caps, bram } = await openYears();
    await caps.reserve(bram, SMALL_MONTHLY);
    await reserveAt(caps, beginOf(2026, 2), bram, 400n);
    await expectRoom(caps, bram, 100n);
    await expectRefused(caps, bram, 101n, "YearFull");
    await expect(caps.reserve(bram, 101))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_YearFull")
      .withArgs(bram.address, 100, 101);
    await expectRefused(caps, bram, 601n, "MonthFull");
    await caps.reserve(bram, 100);
    expect(await caps.roomOf(bram)).to.deep.equal([500n, 0n]);
    await time.increaseTo(beginOf(2026, 12));
    await expectRefused(caps, bram, 1n, "YearFull");
    await time.increaseTo(beginOf(2027, 1));
    expect(await caps.roomOf(bram)).to.deep.equal([SMALL_MONTHLY, SMALL_YEARLY]);
  });

  it("never overflows, whatever is asked", async () => {
    const { caps, rules, anna } = await openYears();
    const most = 1_048_575n;
    await rules.setLimits(2026, TIER, most, 2n ** 32n - 1n);
    await rules.setLimits(2027, TIER, most, 2n ** 32n - 1n);
    for (const amount of [most + 1n, 2n ** 32n, 2n ** 255n, 2n ** 256n - 1n]) {
      await expectRefused(caps, anna, amount, "MonthFull");
    }
    await caps.reserve(anna, most);
    await expectRefused(caps, anna, 2n ** 256n - 1n, "MonthFull");
    for (let month = 2; month <= 12; ++month) await reserveAt(caps, beginOf(2026, month), anna, most);
    expect(await caps.roomOf(anna)).to.deep.equal([0n, 2n ** 32n - 1n - 12n * most]);
    await reserveAt(caps, beginOf(2027, 1), anna, most);
    for (let month = 1; month <= 13; ++month) {
      expect(await caps.usedIn(anna, monthNumber(2026, month))).to.equal(most);
    }
  });

  it("is none without a year: after the last, and before the first", async () => {
    const { caps, rules, anna } = await openYears();
    await time.increaseTo(beginOf(2027, 13) - 1);
    await expectRoom(caps, anna, MONTHLY);
    await time.increaseTo(beginOf(2027, 13));
    await expectRefused(caps, anna, 0n, "YearMissing");
    expect(await caps.roomOf(anna)).to.deep.equal([0n, 0n]);
    await time.setNextBlockTimestamp(beginOf(2028, 2));
    await expect(caps.reserve(anna, 1))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_YearMissing")
      .withArgs(beginOf(2028, 2));
    await rules.setYear(2028, monthBoundaries(2028), HOURLY_MAXIMUM);
    await expectRefused(caps, anna, 0n, "TierMissing");
    await rules.setLimits(2028, TIER, 5, 5);
    await expectRoom(caps, anna, 5n);
  });

  it("is none for a tier without limits, and for nobody's wallet", async () => {
    const { caps, cem, stranger } = await openYears();
    await expectRefused(caps, cem, 0n, "TierMissing");
    await expectRefused(caps, stranger, 0n, "TierMissing");
    await expect(caps.reserve(cem, 1))
      .to.be.revertedWithCustomError(caps, "AllowanceCaps_TierMissing")
      .withArgs(2026, BARE_TIER);
    expect(await caps.roomOf(cem)).to.deep.equal([0n, 0n]);
  });

  it("follows the resident into another tier, with what was used", async () => {
    const { caps, rules, residents, council, cem } = await openYears();
    await rules.setLimits(2026, BARE_TIER, 800, 900);
    await caps.reserve(cem, 700);
    await residents.connect(council).changeTier(cem, TIER);
    expect(await caps.roomOf(cem)).to.deep.equal([MONTHLY - 700n, YEARLY - 700n]);
  });

  for (const [what, month] of [
    ["the winter", 1],
    ["March, with an hour less", 3],
    ["October, with an hour more", 10],
  ] as const) {
    // prettier-ignore
    it(`begins anew after the last second of a month: ${what}`, async () => {
      const { caps, anna } = await openYears();
      const next = beginOf(2026, month + 1);
      await reserveAt(caps, next - 2, anna, MONTHLY - 1n);
      await reserveAt(caps, next - 1, anna, 1n);
      await expectRefused(caps, anna, 1n, "MonthFull");
      await reserveAt(caps, next, anna, MONTHLY);
      expect(await caps.usedIn(anna, monthNumber(2026, month))).to.equal(MONTHLY);
      expect(await caps.usedIn(anna, monthNumber(2026, month + 1))).to.equal(MONTHLY);
    });
  }

  it("begins anew after the last second of a year", async () => {
    const { caps, anna } = await openYears();
    for (let month = 3; month <= 11; ++month) await reserveAt(caps, beginOf(2026, month), anna, MONTHLY);
    await reserveAt(caps, beginOf(2026, 13) - 1, anna, MONTHLY);
    expect(await caps.roomOf(anna)).to.deep.equal([0n, 0n]);
    expect(await caps.reserve.staticCall(anna, 0)).to.equal(monthNumber(2026, 12));
    await reserveAt(caps, beginOf(2027, 1), anna, 1n);
    expect(await caps.usedIn(anna, monthNumber(2027, 1))).to.equal(1n);
    expect(await caps.roomOf(anna)).to.deep.equal([MONTHLY - 1n, YEARLY - 1n]);
  });

  describe("when limits are lowered", () => {
    it("below what is used is none, and comes back with what is freed", async () => {
      const { caps, rules, anna } = await fullJanuary();
      await rules.setLimits(2026, TIER, 1_000, 1_000);
      expect(await caps.roomOf(anna)).to.deep.equal([0n, 0n]);
      await expectRefused(caps, anna, 1n, "MonthFull");
      await expectRoom(caps, anna, 0n);
      await caps.free(anna, JANUARY, MONTHLY - 990n);
      expect(await caps.roomOf(anna)).to.deep.equal([10n, 10n]);
    });

    it("below what the year used is none in a new month too", async () => {
      const { caps, rules, anna } = await fullJanuary();
      await rules.setLimits(2026, TIER, 1_000, 1_000);
      await time.increaseTo(beginOf(2026, 2));
      expect(await caps.roomOf(anna)).to.deep.equal([1_000n, 0n]);
      await expectRefused(caps, anna, 1n, "YearFull");
    });
  });

  describe("when it is freed", () => {
    it("can be used again, without an event", async () => {
      const { caps, anna } = await fullJanuary();
      const receipt = await (await caps.free(anna, JANUARY, 300)).wait();
      expect(receipt!.logs).to.have.length(0);
      await expectRoom(caps, anna, 300n);
      await expectRefused(caps, anna, 301n, "MonthFull");
    });

    it("in a later month, counts in the month it was reserved in, and for the year", async () => {
      const { caps, bram } = await openYears();
      await caps.reserve(bram, SMALL_MONTHLY);
      await reserveAt(caps, beginOf(2026, 2), bram, 500n);
      await expectRefused(caps, bram, 1n, "YearFull");
      await caps.free(bram, JANUARY, 200);
      expect(await caps.usedIn(bram, JANUARY)).to.equal(800n);
      expect(await caps.usedIn(bram, JANUARY + 1n)).to.equal(500n);
      expect(await caps.roomOf(bram)).to.deep.equal([500n, 200n]);
    });

    it("in a later year, touches the year it was reserved in and no other", async () => {
      const { caps, anna } = await fullJanuary();
      await reserveAt(caps, beginOf(2027, 1), anna, 40n);
      await caps.free(anna, JANUARY, MONTHLY);
      expect(await caps.usedIn(anna, JANUARY)).to.equal(0n);
      expect(await caps.usedIn(anna, monthNumber(2027, 1))).to.equal(40n);
      expect(await caps.roomOf(anna)).to.deep.equal([MONTHLY - 40n, YEARLY - 40n]);
    });

    it("works on when the year of now is missing and the resident's tier has no limits", async () => {
      const { caps, residents, council, anna } = await fullJanuary();
      await residents.connect(council).changeTier(anna, BARE_TIER);
      await time.increaseTo(beginOf(2028, 6));
      await caps.free(anna, JANUARY, MONTHLY);
      expect(await caps.usedIn(anna, JANUARY)).to.equal(0n);
    });

    it("is never more than was reserved in that month", async () => {
      const { caps, anna, bram } = await fullJanuary();
      await reserveAt(caps, beginOf(2026, 2), anna, 5n);
      const wrong: [Account, bigint, bigint, bigint][] = [
        [anna, JANUARY, MONTHLY, MONTHLY + 1n],
        [anna, JANUARY, MONTHLY, 2n ** 256n - 1n],
        [anna, JANUARY + 1n, 5n, 6n],
        [anna, JANUARY - 1n, 0n, 1n],
        [anna, 0n, 0n, 1n],
        [anna, 255n, 0n, 1n],
        [bram, JANUARY, 0n, 1n],
      ];
      for (const [{ address }, month, used, freed] of wrong) {
        await expect(caps.free(address, month, freed))
          .to.be.revertedWithCustomError(caps, "AllowanceCaps_NotReserved")
          .withArgs(address, month, used, freed);
      }
      expect(await caps.usedIn(anna, JANUARY)).to.equal(MONTHLY);
      expect(await caps.usedIn(anna, 0)).to.equal(0n);
      expect(await caps.usedIn(anna, 255)).to.equal(0n);
    });
  });

  // Coverage adds its own instructions to the contracts, so gas is measured without it only.
  if (!hre.globalOptions.coverage) {
    it("costs little to reserve", async () => {
      const { caps, anna } = await openYears();
      const first = await executionOf(caps.reserve(anna, 250));
      const next = await executionOf(caps.reserve(anna, 250));
      expect(first).to.be.lessThanOrEqual(FIRST_RESERVE);
      expect(next).to.be.lessThanOrEqual(NEXT_RESERVE);
    });
  }
});
