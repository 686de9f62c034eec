import { expect } from "chai";
import { Standing } from "../money/moves-table.ts";
import { DAY, HEERLEN, MAASTRICHT, commitmentOf, networkHelpers, openTown } from "./town.ts";

const Status = { None: 0, Applied: 1, Active: 2, Suspended: 3, Ended: 4 } as const;
const BROKEN_RULES = 2;

/** A town with a bakery in each state of a merchant's life; `shop` is the account that applied. */
async function openShops() {
  const town = await openTown();
  const [stranger, applied, active, suspended, ended] = town.others;
  const office = town.merchants.connect(town.officer);
  const contractEnd = (await networkHelpers.time.latest()) + 365 * DAY;
  for (const shop of [applied, active, suspended, ended]) {
    await town.merchants.connect(shop!).applyAsMerchant("Example bakery", "bakery", HEERLEN);
    if (shop !== applied) await office.approve(shop!, contractEnd);
  }
  await office.suspend(suspended!, BROKEN_RULES);
  await office.end(ended!);
  const shops = { stranger: stranger!, applied: applied!, active: active!, suspended: suspended!, ended: ended! };
  return { ...town, ...shops, office, contractEnd };
}

type Shops = Awaited<ReturnType<typeof openShops>>;
type Life = "stranger" | "applied" | "active" | "suspended" | "ended";
const STATUS: Record<Life, number> = {
  stranger: Status.None,
  applied: Status.Applied,
  active: Status.Active,
  suspended: Status.Suspended,
  ended: Status.Ended,
};

describe("MerchantRegistry: applying", () => {
  it("takes an application, wherever the shop is, and gives no standing yet", async () => {
    const { merchants, euro, stranger } = await networkHelpers.loadFixture(openShops);
    await expect(merchants.connect(stranger).applyAsMerchant("Example books", "bookshop", MAASTRICHT))
      .to.emit(merchants, "MerchantApplied")
      .withArgs(stranger.address, "Example books", "bookshop", Object.values(MAASTRICHT));
    const { status, contractEnd, place } = await merchants.merchantOf(stranger);
    expect([status, contractEnd]).to.deep.equal([BigInt(Status.Applied), 0n]);
    expect([place.latitude, place.longitude].map(Number)).to.deep.equal(Object.values(MAASTRICHT));
    expect(await euro.standingOf(stranger)).to.equal(Standing.Outsider);
  });

  for (const [name, tradingName, trade] of [
    ["no trading name", "", "bakery"],
    ["a trading name of 81 bytes", "x".repeat(81), "bakery"],
    ["no trade", "Example bakery", ""],
    ["a trade of 33 bytes", "Example bakery", "x".repeat(33)],
  ] as const) {
    it(`refuses ${name}`, async () => {
      const { merchants, stranger } = await networkHelpers.loadFixture(openShops);
      await expect(
        merchants.connect(stranger).applyAsMerchant(tradingName, trade, HEERLEN),
      ).to.be.revertedWithCustomError(merchants, "MerchantRegistry_BadName");
    });
  }

  it("takes the longest names", async () => {
    const { merchants, stranger } = await networkHelpers.loadFixture(openShops);
    await merchants.connect(stranger).applyAsMerchant("x".repeat(80), "y".repeat(32), HEERLEN);
    expect((await merchants.merchantOf(stranger)).status).to.equal(Status.Applied);
  });

  it("lets nobody change an open application, so that what was judged is approved", async () => {
    const { merchants, applied } = await networkHelpers.loadFixture(openShops);
    await expect(merchants.connect(applied).applyAsMerchant("Other", "cafe", HEERLEN))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_WrongStatus")
      .withArgs(applied.address, Status.Applied);
  });

  it("takes a shop back whose contract ended", async () => {
    const { merchants, office, euro, ended, contractEnd } = await networkHelpers.loadFixture(openShops);
    await merchants.connect(ended).applyAsMerchant("Example bakery", "bakery", HEERLEN);
    expect(await euro.standingOf(ended)).to.equal(Standing.SuspendedMerchant);
    await office.approve(ended, contractEnd);
    expect(await euro.standingOf(ended)).to.equal(Standing.Merchant);
  });
});

interface OfficeAct {
  from: Life[];
  to?: Life;
  act: (town: Shops, shop: string) => Promise<unknown>;
}

const OFFICE: Record<string, OfficeAct> = {
  approve: { from: ["applied"], to: "active", act: (town, shop) => town.office.approve(shop, town.contractEnd) },
  suspend: { from: ["active"], to: "suspended", act: ({ office }, shop) => office.suspend(shop, BROKEN_RULES) },
  reinstate: { from: ["suspended"], to: "active", act: ({ office }, shop) => office.reinstate(shop) },
  move: { from: ["active", "suspended"], act: ({ office }, shop) => office.move(shop, HEERLEN) },
  extend: { from: ["active", "suspended"], act: (town, shop) => town.office.extend(shop, town.contractEnd + DAY) },
  end: { from: ["applied", "active", "suspended"], to: "ended", act: ({ office }, shop) => office.end(shop) },
};

describe("MerchantRegistry: the officer's acts", () => {
  for (const [name, { from, to, act }] of Object.entries(OFFICE)) {
    it(`${name} is refused to everybody else`, async () => {
      const town = await networkHelpers.loadFixture(openShops);
      const office = town.merchants.connect(town.stranger);
      await expect(act({ ...town, office }, town[from[0]!].address))
        .to.be.revertedWithCustomError(town.merchants, "AccessManagedUnauthorized")
        .withArgs(town.stranger.address);
    });

    for (const life of Object.keys(STATUS) as Life[]) {
      const fits = from.includes(life);
      it(`${name} ${fits ? "fits" : "does not fit"} a shop that is ${life}`, async () => {
        const town = await networkHelpers.loadFixture(openShops);
        const shop = town[life].address;
        if (fits) {
          await act(town, shop);
          expect((await town.merchants.merchantOf(shop)).status).to.equal(STATUS[to ?? life]);
        } else
          await expect(act(town, shop))
            .to.be.revertedWithCustomError(town.merchants, "MerchantRegistry_WrongStatus")
            .withArgs(shop, STATUS[life]);
      });
    }
  }

  it("tells every act in an event and in the shop's standing", async () => {
    const { merchants, office, euro, applied, active, contractEnd } = await networkHelpers.loadFixture(openShops);
    const told = (act: Promise<unknown>, event: string, ...args: unknown[]) =>
      expect(act)
        .to.emit(merchants, event)
        .withArgs(active.address, ...args);
    const standing = () => euro.standingOf(active);

    await expect(office.approve(applied, contractEnd))
      .to.emit(merchants, "MerchantApproved")
      .withArgs(applied.address, contractEnd);
    expect(await euro.standingOf(applied)).to.equal(Standing.Merchant);
    await told(office.suspend(active, BROKEN_RULES), "MerchantSuspended", BROKEN_RULES);
    expect(await standing()).to.equal(Standing.SuspendedMerchant);
    await told(office.reinstate(active), "MerchantReinstated");
    expect(await standing()).to.equal(Standing.Merchant);
    const market = { latitude: HEERLEN.latitude + 100, longitude: HEERLEN.longitude };
    await told(office.move(active, market), "MerchantMoved", Object.values(market));
    expect((await merchants.merchantOf(active)).place.latitude).to.equal(market.latitude);
    await told(office.extend(active, contractEnd + DAY), "MerchantExtended", contractEnd + DAY);
    expect((await merchants.merchantOf(active)).contractEnd).to.equal(contractEnd + DAY);
    await told(office.end(active), "MerchantEnded");
    expect(await standing()).to.equal(Standing.SuspendedMerchant);
  });

  it("declines an application without giving any standing", async () => {
    const { office, euro, applied } = await networkHelpers.loadFixture(openShops);
    await office.end(applied);
    expect(await euro.standingOf(applied)).to.equal(Standing.Outsider);
  });

  it("cannot make a merchant of a resident's wallet", async () => {
    const { merchants, office, residents, registrar, euro, applied, contractEnd } =
      await networkHelpers.loadFixture(openShops);
    await residents.connect(registrar).enrol(applied, commitmentOf("Anna"), 1);
    await expect(office.approve(applied, contractEnd))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheKeeper")
      .withArgs(await merchants.getAddress(), Standing.Resident, Standing.Merchant);
  });
});

describe("MerchantRegistry: the fence", () => {
  it("approves no shop outside the city", async () => {
    const { merchants, office, stranger, contractEnd } = await networkHelpers.loadFixture(openShops);
    await merchants.connect(stranger).applyAsMerchant("Example books", "bookshop", MAASTRICHT);
    await expect(office.approve(stranger, contractEnd))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_OutsideFence")
      .withArgs(Object.values(MAASTRICHT));
  });

  it("moves no shop out of the city", async () => {
    const { merchants, office, active } = await networkHelpers.loadFixture(openShops);
    await expect(office.move(active, MAASTRICHT))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_OutsideFence")
      .withArgs(Object.values(MAASTRICHT));
  });

  it("reinstates no shop that a new boundary leaves out", async () => {
    const { merchants, office, fence, suspended } = await networkHelpers.loadFixture(openShops);
    const elsewhere = "0x" + ["00000000", "00000000", "00000001", "00000000", "00000000", "00000001"].join("");
    await fence.setFence(elsewhere, "a corner of the ocean");
    await expect(office.reinstate(suspended))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_OutsideFence")
      .withArgs(Object.values(HEERLEN));
  });
});

describe("MerchantRegistry: the contract's end", () => {
  it("lies in the future when it is agreed", async () => {
    const { merchants, office, applied } = await networkHelpers.loadFixture(openShops);
    const now = (await networkHelpers.time.latest()) + 10;
    await networkHelpers.time.setNextBlockTimestamp(now);
    await expect(office.approve(applied, now))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_ContractEnded")
      .withArgs(now);
  });

  it("is only ever moved later", async () => {
    const { merchants, office, active, contractEnd } = await networkHelpers.loadFixture(openShops);
    await expect(office.extend(active, contractEnd))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_ContractEnded")
      .withArgs(contractEnd);
    await networkHelpers.time.increaseTo(contractEnd + 2 * DAY);
    await expect(office.extend(active, contractEnd + DAY))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_ContractEnded")
      .withArgs(contractEnd + DAY);
  });

  it("cannot be overcome by reinstating", async () => {
    const { merchants, office, suspended, contractEnd } = await networkHelpers.loadFixture(openShops);
    await networkHelpers.time.increaseTo(contractEnd);
    await expect(office.reinstate(suspended))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_ContractEnded")
      .withArgs(contractEnd);
  });

  it("lets anyone end the contract, from the second after it", async () => {
    const { merchants, euro, stranger, active, suspended, contractEnd } = await networkHelpers.loadFixture(openShops);
    const anyone = merchants.connect(stranger);
    await networkHelpers.time.setNextBlockTimestamp(contractEnd);
    await expect(anyone.endExpired(active))
      .to.be.revertedWithCustomError(merchants, "MerchantRegistry_NotEndedYet")
      .withArgs(contractEnd);
    await networkHelpers.time.setNextBlockTimestamp(contractEnd + 1);
    await expect(anyone.endExpired(active)).to.emit(merchants, "MerchantEnded").withArgs(active.address);
    await anyone.endExpired(suspended);
    expect(await euro.standingOf(active)).to.equal(Standing.SuspendedMerchant);
    expect(await euro.standingOf(suspended)).to.equal(Standing.SuspendedMerchant);
    expect((await merchants.merchantOf(suspended)).status).to.equal(Status.Ended);
  });

  it("ends nothing that never began", async () => {
    const { merchants, stranger, applied, contractEnd } = await networkHelpers.loadFixture(openShops);
    await networkHelpers.time.increaseTo(contractEnd + DAY);
    for (const [shop, status] of [
      [stranger, Status.None],
      [applied, Status.Applied],
    ] as const) {
      await expect(merchants.endExpired(shop))
        .to.be.revertedWithCustomError(merchants, "MerchantRegistry_WrongStatus")
        .withArgs(shop.address, status);
    }
  });
});
