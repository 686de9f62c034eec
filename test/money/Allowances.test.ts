import { expect } from "chai";
import { Scope, Standing } from "./moves-table.ts";
import { signPermit } from "./signatures.ts";
import { DAY, REASON, ethers, networkHelpers, openTown } from "./town.ts";

async function open() {
  const town = await networkHelpers.loadFixture(openTown);
  const [resident, merchant] = [town.of(Standing.Resident), town.of(Standing.Merchant)];
  const collect = (spender: Standing, amount = 5n) =>
    town.euro.connect(town.of(spender)).transferFrom(resident.address, merchant.address, amount);
  return { ...town, resident, merchant, collect };
}

describe("HeerlenEuro: allowances", () => {
  for (const [name, spender] of Object.entries(Standing)) {
    const mayCollect = spender !== Standing.Outsider && spender !== Standing.Held;
    it(`${mayCollect ? "lets" : "does not let"} ${name} use an allowance`, async () => {
      const { euro, resident, merchant, of, collect } = await open();
      await euro.connect(resident).approve(of(spender).address, 5n);
      if (mayCollect)
        return expect(collect(spender)).to.changeTokenBalances(ethers, euro, [resident, merchant], [-5n, 5n]);
      await expect(collect(spender))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_SpenderNotAllowed")
        .withArgs(of(spender).address, spender);
    });
  }

  it("makes an old allowance worthless when its spender is held, until the hold ends", async () => {
    const { euro, resident, guardian, of, collect } = await open();
    await euro.connect(resident).approve(of(Standing.Association).address, ethers.MaxUint256);
    await collect(Standing.Association);
    await euro.connect(guardian).hold(of(Standing.Association).address, REASON);
    await expect(collect(Standing.Association)).to.be.revertedWithCustomError(euro, "HeerlenEuro_SpenderNotAllowed");
    await networkHelpers.time.increase(14 * DAY);
    await expect(collect(Standing.Association)).to.emit(euro, "Transfer");
  });

  it("asks the table for the owner and the recipient, also for nothing", async () => {
    const { euro, resident, of, newcomer } = await open();
    const merchant = euro.connect(of(Standing.Merchant));
    await expect(merchant.transferFrom(resident.address, newcomer.address, 0n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
      .withArgs(resident.address, Standing.Resident, newcomer.address, Standing.Outsider);
  });

  it("is paused with the move it makes", async () => {
    const { euro, resident, guardian, of, collect } = await open();
    await euro.connect(resident).approve(of(Standing.Merchant).address, 5n);
    await euro.connect(guardian).pause(Scope.Spending);
    await expect(collect(Standing.Merchant)).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
  });

  it("takes a signed permit, once", async () => {
    const { euro, resident, relayer, of, collect } = await open();
    const spender = of(Standing.Merchant).address;
    const permit = await signPermit(euro, resident, spender, 5n);
    await euro.connect(relayer).permit(resident.address, spender, 5n, ethers.MaxUint256, ...permit);
    await expect(collect(Standing.Merchant)).to.emit(euro, "Transfer");
    expect(await euro.allowance(resident.address, spender)).to.equal(0n);
    await expect(
      euro.connect(relayer).permit(resident.address, spender, 5n, ethers.MaxUint256, ...permit),
    ).to.be.revertedWithCustomError(euro, "ERC2612InvalidSigner");
  });

  it("does not let a permit go around the table", async () => {
    const { euro, resident, newcomer } = await open();
    const permit = await signPermit(euro, resident, newcomer.address, 5n);
    await euro.permit(resident.address, newcomer.address, 5n, ethers.MaxUint256, ...permit);
    await expect(
      euro.connect(newcomer).transferFrom(resident.address, newcomer.address, 5n),
    ).to.be.revertedWithCustomError(euro, "HeerlenEuro_SpenderNotAllowed");
  });
});
