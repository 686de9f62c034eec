import { expect } from "chai";
import { Standing } from "./moves-table.ts";
import { PURSE, ethers, networkHelpers, openTown } from "./town.ts";

const bit = (standing: Standing) => 1n << BigInt(standing);

describe("HeerlenEuro: standings", () => {
  const open = () => networkHelpers.loadFixture(openTown);

  it("is the Heerlen Euro in cents", async () => {
    const { euro } = await open();
    expect([await euro.name(), await euro.symbol(), await euro.decimals()]).to.deep.equal(["Heerlen Euro", "HEUR", 2n]);
    expect((await euro.eip712Domain()).version).to.equal("1");
  });

  it("lets a keeper move an account between the standings of its mask", async () => {
    const { euro, relayer: registry, newcomer } = await open();
    await euro.setKeeper(registry.address, bit(Standing.Resident) | bit(Standing.Leaver));
    const change = euro.connect(registry).setStanding(newcomer.address, Standing.Resident);
    await expect(change)
      .to.emit(euro, "StandingChanged")
      .withArgs(newcomer.address, Standing.Outsider, Standing.Resident);
    expect(await euro.standingOf(newcomer.address)).to.equal(Standing.Resident);
  });

  it("puts Outsider in every mask, and nothing in an empty one", async () => {
    const { euro, relayer: registry } = await open();
    const mask = bit(Standing.Merchant) | bit(Standing.Outsider);
    await expect(euro.setKeeper(registry.address, bit(Standing.Merchant)))
      .to.emit(euro, "KeeperChanged")
      .withArgs(registry.address, mask);
    expect(await euro.keeperOf(registry.address)).to.equal(mask);
    await euro.setKeeper(registry.address, 0n);
    expect(await euro.keeperOf(registry.address)).to.equal(0n);
  });

  it("refuses a keeper whose mask lacks the new or the current standing", async () => {
    const { euro, relayer: registry, newcomer, of } = await open();
    await euro.setKeeper(registry.address, bit(Standing.Resident));
    await expect(euro.connect(registry).setStanding(newcomer.address, Standing.Treasury))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheKeeper")
      .withArgs(registry.address, Standing.Outsider, Standing.Treasury);
    await expect(euro.connect(registry).setStanding(of(Standing.Merchant).address, Standing.Resident))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheKeeper")
      .withArgs(registry.address, Standing.Merchant, Standing.Resident);
  });

  it("refuses strangers, the zero address and the token itself", async () => {
    const { euro, council, newcomer } = await open();
    const refused = (account: string, caller = council) =>
      expect(euro.connect(caller).setStanding(account, Standing.Resident))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheKeeper")
        .withArgs(caller.address, Standing.Outsider, Standing.Resident);
    await refused(newcomer.address, newcomer);
    await refused(ethers.ZeroAddress);
    await refused(await euro.getAddress());
  });

  it("never makes an outsider of an account that holds coins", async () => {
    const { euro, of } = await open();
    await expect(euro.setStanding(of(Standing.Leaver).address, Standing.Outsider))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_StillHoldsCoins")
      .withArgs(of(Standing.Leaver).address, PURSE);
    await euro.connect(of(Standing.Leaver)).transfer(of(Standing.Merchant).address, PURSE);
    await euro.setStanding(of(Standing.Leaver).address, Standing.Outsider);
    expect(await euro.standingOf(of(Standing.Leaver).address)).to.equal(Standing.Outsider);
  });

  it("keeps the council's acts for the council", async () => {
    const { euro, newcomer } = await open();
    const asNewcomer = euro.connect(newcomer);
    for (const act of [
      asNewcomer.mint(newcomer.address, 1n),
      asNewcomer.setKeeper(newcomer.address, 1n),
      asNewcomer.setMoves(0n),
      asNewcomer.pause(0),
      asNewcomer.confirmPause(0, 1),
      asNewcomer.resume(0),
    ])
      await expect(act).to.be.revertedWithCustomError(euro, "AccessManagedUnauthorized").withArgs(newcomer.address);
  });

  it("checks every part of a batch by its own rights", async () => {
    const { euro, council, newcomer, of } = await open();
    const mint = euro.interface.encodeFunctionData("mint", [of(Standing.Treasury).address, 7n]);
    await expect(euro.connect(newcomer).multicall([mint])).to.be.revertedWithCustomError(
      euro,
      "AccessManagedUnauthorized",
    );
    await expect(euro.connect(council).multicall([mint, mint])).to.changeTokenBalance(
      ethers,
      euro,
      of(Standing.Treasury),
      14n,
    );
  });

  it("counts issued and burned coins in the supply", async () => {
    const { euro, of } = await open();
    const before = await euro.totalSupply();
    await euro.mint(of(Standing.Treasury).address, 30n);
    await euro.connect(of(Standing.Desk)).burn(10n);
    expect(await euro.totalSupply()).to.equal(before + 20n);
  });
});
