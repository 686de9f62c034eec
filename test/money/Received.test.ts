import { expect } from "chai";
import { Standing, bitOf, openingTable, wordOf } from "./moves-table.ts";
import { ethers, networkHelpers, openTown, referenceOf, send } from "./town.ts";

const BREAD = referenceOf("bread");

async function open() {
  const town = await networkHelpers.loadFixture(openTown);
  return { ...town, resident: town.of(Standing.Resident), merchant: town.of(Standing.Merchant) };
}

describe("HeerlenEuro: what a merchant received", () => {
  it("grows with every payment, by whichever path", async () => {
    const { euro, resident, merchant, of } = await open();
    expect(await euro.receivedBy(merchant.address)).to.equal(0n);
    await euro.connect(resident).pay(merchant.address, 450n, BREAD);
    await euro.connect(of(Standing.Leaver)).transfer(merchant.address, 50n);
    await euro.connect(of(Standing.Association)).approve(merchant.address, 7n);
    await euro.connect(merchant).transferFrom(of(Standing.Association).address, merchant.address, 7n);
    expect(await euro.receivedBy(merchant.address)).to.equal(507n);
  });

  it("is not lowered by refunds and redemptions", async () => {
    const { euro, resident, merchant, of } = await open();
    await euro.connect(resident).pay(merchant.address, 450n, BREAD);
    await euro.connect(merchant).refund(resident.address, BREAD, 450n);
    await send(euro, merchant, of(Standing.Desk), 100n);
    expect(await euro.receivedBy(merchant.address)).to.equal(450n);
    expect(await euro.receivedBy(resident.address), "a refund is no payment").to.equal(0n);
  });

  it("knows gifts, rewards, redemptions and returned payouts from payments", async () => {
    const { euro, resident, merchant, of } = await open();
    const [club, escrow, desk] = [of(Standing.Association), of(Standing.Escrow), of(Standing.Desk)];
    await euro.connect(resident).pay(club.address, 5n, BREAD);
    await euro.connect(escrow).transfer(resident.address, 5n);
    await send(euro, merchant, desk, 5n);
    await euro.connect(desk).transfer(merchant.address, 5n);
    await euro.connect(desk).transfer(of(Standing.SuspendedMerchant).address, 5n);
    for (const standing of Object.values(Standing)) expect(await euro.receivedBy(of(standing).address)).to.equal(0n);
  });

  it("counts shops that pay each other when the council lets them, and none that pays itself", async () => {
    const { euro, merchant, of, newcomer } = await open();
    await euro.setStanding(newcomer.address, Standing.Merchant);
    await euro.setMoves(wordOf(openingTable) | bitOf(Standing.Merchant, Standing.Merchant));
    await euro.connect(merchant).transfer(newcomer.address, 30n);
    await euro.connect(merchant).transfer(merchant.address, 30n);
    expect(await euro.receivedBy(newcomer.address)).to.equal(30n);
    expect(await euro.receivedBy(merchant.address)).to.equal(0n);
    await euro.connect(of(Standing.Resident)).transfer(newcomer.address, 1n);
    expect(await euro.receivedBy(newcomer.address)).to.equal(31n);
  });

  it("stays with the account whatever it becomes", async () => {
    const { euro, resident, merchant } = await open();
    await euro.connect(resident).pay(merchant.address, 450n, BREAD);
    for (const standing of [Standing.SuspendedMerchant, Standing.Merchant, Standing.Association])
      await euro.setStanding(merchant.address, standing);
    expect(await euro.receivedBy(merchant.address)).to.equal(450n);
  });
});

describe("HeerlenEuro: coins that only their recipient fetches", () => {
  it("are not sent to escrow or desk, by no path", async () => {
    const { euro, merchant, relayer, guardian, of } = await open();
    const [desk, escrow, treasury] = [of(Standing.Desk), of(Standing.Escrow), of(Standing.Treasury)];
    await euro.setStanding(relayer.address, Standing.Association);
    await euro.connect(merchant).approve(relayer.address, 5n);
    for (const [sent, recipient] of [
      [euro.connect(merchant).transfer(desk.address, 5n), desk],
      [euro.connect(merchant).pay(desk.address, 5n, BREAD), desk],
      [euro.connect(relayer).transferFrom(merchant.address, desk.address, 5n), desk],
      [euro.connect(treasury).transfer(escrow.address, 5n), escrow],
      [euro.connect(treasury).transfer(escrow.address, 0n), escrow],
    ] as const)
      await expect(sent).to.be.revertedWithCustomError(euro, "HeerlenEuro_FetchOnly").withArgs(recipient.address);
    expect(await euro.canPay(merchant.address, desk.address, 5n, BREAD)).to.equal(6n);
    await euro.connect(guardian).pause(2);
    expect(await euro.canPay(merchant.address, desk.address, 5n, BREAD), "a pause is told first").to.equal(2n);
  });

  it("leave escrow and desk as the table says", async () => {
    const { euro, of } = await open();
    const back = euro.connect(of(Standing.Escrow)).transfer(of(Standing.Treasury).address, 5n);
    await expect(back).to.changeTokenBalance(ethers, euro, of(Standing.Treasury), 5n);
  });
});
