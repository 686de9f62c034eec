import { expect } from "chai";
import { Standing } from "../money/moves-table.ts";
import { DAY, commitmentOf, ethers, networkHelpers, openTown } from "./town.ts";

const TIER = 3;
const ANNA = commitmentOf("Anna");
const BRAM = commitmentOf("Bram");

async function enrolAnna() {
  const town = await openTown();
  const [anna, bram] = town.others;
  await town.residents.connect(town.registrar).enrol(anna!, ANNA, TIER);
  return { ...town, anna: anna!, bram: bram! };
}

describe("ResidentRegistry", () => {
  it("refuses everybody but a registrar", async () => {
    const { residents, council, anna } = await networkHelpers.loadFixture(enrolAnna);
    for (const act of [
      () => residents.enrol(council, BRAM, TIER),
      () => residents.recordLeave(anna),
      () => residents.recordReturn(anna),
      () => residents.changeTier(anna, 4),
    ]) {
      await expect(act())
        .to.be.revertedWithCustomError(residents, "AccessManagedUnauthorized")
        .withArgs(council.address);
    }
  });

  it("enrols a wallet under a commitment", async () => {
    const { residents, registrar, euro, bram } = await networkHelpers.loadFixture(enrolAnna);
    await expect(residents.connect(registrar).enrol(bram, BRAM, 7))
      .to.emit(residents, "ResidentEnrolled")
      .withArgs(bram.address, BRAM, 7)
      .and.to.emit(euro, "StandingChanged")
      .withArgs(bram.address, Standing.Outsider, Standing.Resident);
    expect(await residents.walletOf(BRAM)).to.equal(bram.address);
    expect(await residents.commitmentOf(bram)).to.equal(BRAM);
    expect(await residents.tierOf(bram)).to.equal(7);
    expect(await euro.standingOf(bram)).to.equal(Standing.Resident);
  });

  it("knows nothing of a wallet that is not enrolled", async () => {
    const { residents, bram } = await networkHelpers.loadFixture(enrolAnna);
    expect(await residents.walletOf(BRAM)).to.equal(ethers.ZeroAddress);
    expect(await residents.commitmentOf(bram)).to.equal(ethers.ZeroHash);
    expect(await residents.tierOf(bram)).to.equal(0);
  });

  it("gives one person one wallet, also after leaving", async () => {
    const { residents, registrar, anna, bram } = await networkHelpers.loadFixture(enrolAnna);
    await residents.connect(registrar).recordLeave(anna);
    await expect(residents.connect(registrar).enrol(bram, ANNA, TIER))
      .to.be.revertedWithCustomError(residents, "ResidentRegistry_PersonEnrolled")
      .withArgs(ANNA, anna.address);
  });

  it("gives one wallet one person", async () => {
    const { residents, registrar, anna } = await networkHelpers.loadFixture(enrolAnna);
    await expect(residents.connect(registrar).enrol(anna, BRAM, TIER))
      .to.be.revertedWithCustomError(residents, "ResidentRegistry_WalletEnrolled")
      .withArgs(anna.address);
  });

  it("enrols neither nobody nor an empty commitment", async () => {
    const { residents, registrar, bram } = await networkHelpers.loadFixture(enrolAnna);
    const desk = residents.connect(registrar);
    await expect(desk.enrol(ethers.ZeroAddress, BRAM, TIER)).to.be.revertedWithCustomError(
      residents,
      "ResidentRegistry_Empty",
    );
    await expect(desk.enrol(bram, ethers.ZeroHash, TIER)).to.be.revertedWithCustomError(
      residents,
      "ResidentRegistry_Empty",
    );
  });

  it("cannot make the treasury a resident", async () => {
    const { residents, registrar, euro, treasury } = await networkHelpers.loadFixture(enrolAnna);
    await expect(residents.connect(registrar).enrol(treasury, BRAM, TIER))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheKeeper")
      .withArgs(await residents.getAddress(), Standing.Treasury, Standing.Resident);
    expect(await residents.walletOf(BRAM)).to.equal(ethers.ZeroAddress);
  });

  it("records that a resident left and came back, and keeps commitment and tier", async () => {
    const { residents, registrar, euro, anna } = await networkHelpers.loadFixture(enrolAnna);
    const desk = residents.connect(registrar);
    await expect(desk.recordLeave(anna)).to.emit(residents, "ResidentLeft").withArgs(anna.address);
    expect(await euro.standingOf(anna)).to.equal(Standing.Leaver);
    expect(await residents.commitmentOf(anna)).to.equal(ANNA);
    await expect(desk.recordReturn(anna)).to.emit(residents, "ResidentReturned").withArgs(anna.address);
    expect(await euro.standingOf(anna)).to.equal(Standing.Resident);
    expect(await residents.tierOf(anna)).to.equal(TIER);
  });

  it("records it under a hold too, which stays", async () => {
    const { residents, registrar, euro, anna } = await networkHelpers.loadFixture(enrolAnna);
    const desk = residents.connect(registrar);
    await euro.confirmHold(anna, 1, (await networkHelpers.time.latest()) + DAY);
    await desk.recordLeave(anna);
    expect(await euro.standingOf(anna)).to.equal(Standing.Held);
    await networkHelpers.time.increase(DAY);
    expect(await euro.standingOf(anna)).to.equal(Standing.Leaver);
    await desk.recordReturn(anna);
    expect(await euro.standingOf(anna)).to.equal(Standing.Resident);
  });

  it("records leaving and returning only of whom it fits", async () => {
    const { residents, registrar, anna, bram } = await networkHelpers.loadFixture(enrolAnna);
    const desk = residents.connect(registrar);
    const refuses = async (act: Promise<unknown>, wallet: string) =>
      expect(act).to.be.revertedWithCustomError(residents, "ResidentRegistry_NotResident").withArgs(wallet);
    await refuses(desk.recordLeave(bram), bram.address);
    await refuses(desk.recordReturn(bram), bram.address);
    await refuses(desk.recordReturn(anna), anna.address);
    await desk.recordLeave(anna);
    await refuses(desk.recordLeave(anna), anna.address);
  });

  it("changes the tier of a resident, also of one who left", async () => {
    const { residents, registrar, anna } = await networkHelpers.loadFixture(enrolAnna);
    const desk = residents.connect(registrar);
    await expect(desk.changeTier(anna, 255))
      .to.emit(residents, "ResidentTierChanged")
      .withArgs(anna.address, TIER, 255);
    expect(await residents.tierOf(anna)).to.equal(255);
    await desk.recordLeave(anna);
    await expect(desk.changeTier(anna, 0)).to.emit(residents, "ResidentTierChanged").withArgs(anna.address, 255, 0);
    expect(await residents.tierOf(anna)).to.equal(0);
    expect(await residents.commitmentOf(anna)).to.equal(ANNA);
  });

  it("changes no tier of a stranger, and none into itself", async () => {
    const { residents, registrar, anna, bram } = await networkHelpers.loadFixture(enrolAnna);
    const desk = residents.connect(registrar);
    await expect(desk.changeTier(bram, TIER))
      .to.be.revertedWithCustomError(residents, "ResidentRegistry_NotResident")
      .withArgs(bram.address);
    await expect(desk.changeTier(anna, TIER))
      .to.be.revertedWithCustomError(residents, "ResidentRegistry_SameTier")
      .withArgs(anna.address, TIER);
  });

  it("enrols many in one batch, or none", async () => {
    const { residents, registrar, others } = await networkHelpers.loadFixture(enrolAnna);
    const enrolment = (index: number, word: string) =>
      residents.interface.encodeFunctionData("enrol", [others[index]!.address, commitmentOf(word), TIER]);
    const desk = residents.connect(registrar);
    await expect(desk.multicall([enrolment(2, "Cem"), enrolment(3, "Anna")])).to.be.revertedWithCustomError(
      residents,
      "ResidentRegistry_PersonEnrolled",
    );
    await desk.multicall([enrolment(2, "Cem"), enrolment(3, "Dana")]);
    expect(await residents.walletOf(commitmentOf("Cem"))).to.equal(others[2]!.address);
    expect(await residents.walletOf(commitmentOf("Dana"))).to.equal(others[3]!.address);
  });
});
