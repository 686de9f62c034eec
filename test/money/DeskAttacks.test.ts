import { expect } from "chai";
import { Standing } from "./moves-table.ts";
import { DAY, endow, ethers, networkHelpers, referenceOf } from "./town.ts";
import { BatchState, STATEMENT, State, WRONG_ACCOUNT, atDesk, atFrozenBatch, signRedemption } from "./desk-town.ts";
import { signCancellation } from "./signatures.ts";

describe("RedemptionDesk under attack", () => {
  describe("by whoever wants to be paid twice", () => {
    it("confirms no batch twice", async () => {
      const { euro, desk, colleague, confirm } = await atFrozenBatch();
      await confirm(1n);
      const supply = await euro.totalSupply();
      await expect(confirm(1n, colleague))
        .to.be.revertedWithCustomError(desk, "RedemptionDesk_BatchNotFrozen")
        .withArgs(1n, BatchState.Confirmed);
      expect(await euro.totalSupply()).to.equal(supply);
    });

    it("returns and reclaims nothing that was confirmed", async () => {
      const { desk, merchant, confirm, giveBack } = await atFrozenBatch();
      await confirm(1n);
      await networkHelpers.time.increase(60 * DAY);
      for (const act of [giveBack(1n), desk.connect(merchant).reclaim(1n), desk.connect(merchant).cancel(1n)])
        await expect(act).to.be.revertedWithCustomError(desk, "RedemptionDesk_WrongState").withArgs(1n, State.Paid);
    });

    it("returns nothing twice, nor what was reclaimed or cancelled", async () => {
      const { euro, desk, merchant, redeem, giveBack } = await atFrozenBatch();
      await redeem(1n, "three");
      await desk.connect(merchant).cancel(4n);
      await giveBack(1n);
      await networkHelpers.time.increase(60 * DAY);
      await desk.connect(merchant).reclaim(2n);
      const left = await euro.balanceOf(desk);
      for (const [id, state] of [
        [1n, State.Returned],
        [2n, State.Reclaimed],
        [4n, State.Cancelled],
      ] as const)
        await expect(giveBack(id)).to.be.revertedWithCustomError(desk, "RedemptionDesk_WrongState").withArgs(id, state);
      expect(await euro.balanceOf(desk)).to.equal(left);
    });

    it("takes a signature once, and not after a redemption with the same reference", async () => {
      const town = await atDesk();
      const { desk, merchant } = town;
      const signed = await signRedemption(town, merchant);
      await desk.redeemWithAuthorization(...signed);
      for (const replay of [
        desk.redeemWithAuthorization(...signed),
        desk.connect(merchant).redeem(300n, referenceOf("signed")),
      ])
        await expect(replay)
          .to.be.revertedWithCustomError(desk, "RedemptionDesk_ReferenceUsed")
          .withArgs(merchant.address, referenceOf("signed"));
      await desk.connect(merchant).redeem(1n, referenceOf("plain"));
      const late = await signRedemption(town, merchant, { nonce: referenceOf("plain") });
      await expect(desk.redeemWithAuthorization(...late)).to.be.revertedWithCustomError(
        desk,
        "RedemptionDesk_ReferenceUsed",
      );
    });

    it("redeems nothing by a signature that was cancelled", async () => {
      const town = await atDesk();
      const cancellation = await signCancellation(town.euro, town.merchant, referenceOf("signed"));
      await town.euro.cancelAuthorization(town.merchant.address, referenceOf("signed"), cancellation);
      const signed = await signRedemption(town, town.merchant);
      await expect(town.desk.redeemWithAuthorization(...signed)).to.be.revertedWithCustomError(
        town.euro,
        "HeerlenEuro_ReferenceUsed",
      );
    });
  });

  describe("by whoever signs or carries for another", () => {
    it("takes no signature of somebody else, nor one for another amount", async () => {
      const town = await atDesk();
      const { desk, euro, merchant, suspended } = town;
      const foreign = await signRedemption(town, suspended, { from: merchant.address });
      const [from, value, ...rest] = await signRedemption(town, merchant);
      for (const forged of [foreign, [from, value + 1n, ...rest] as const])
        await expect(desk.redeemWithAuthorization(...forged))
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature")
          .withArgs(merchant.address);
    });

    it("lets nobody take a signed redemption past the desk, so that its coins are nobody's", async () => {
      const town = await atDesk();
      const { euro, desk, merchant, relayer } = town;
      const [from, ...rest] = await signRedemption(town, merchant);
      const RECEIVE = "receiveWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)";
      await expect(euro.connect(relayer)[RECEIVE](from, await desk.getAddress(), ...rest))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheRecipient")
        .withArgs(relayer.address, await desk.getAddress());
    });

    it("does not serve a desk of another town", async () => {
      const town = await atDesk();
      const other = await ethers.deployContract("RedemptionDesk", [town.authority, town.euro, town.meter]);
      await town.euro.setStanding(other, Standing.Desk);
      const signed = await signRedemption(town, town.merchant);
      await expect(other.redeemWithAuthorization(...signed)).to.be.revertedWithCustomError(
        town.euro,
        "HeerlenEuro_BadSignature",
      );
    });

    it("calls nobody who could act in between: asked for a signature, a shop's contract can change nothing", async () => {
      const { euro, desk, relayer } = await atDesk();
      const shop = await ethers.deployContract("GrabbingWallet");
      await endow(euro, await shop.getAddress(), Standing.Merchant);
      const approve = euro.interface.encodeFunctionData("approve", [await desk.getAddress(), 1_000n]);
      await shop.getFunction("act")(euro, approve);
      const redeem = desk.interface.encodeFunctionData("redeem", [400n, referenceOf("grabbed")]);
      await shop.getFunction("prepare")(desk, redeem);
      const signed = [shop, 300n, 0n, ethers.MaxUint256, referenceOf("signed"), "0x"] as const;
      const redeemed = await desk.connect(relayer).redeemWithAuthorization(...signed);
      await expect(redeemed).to.changeTokenBalance(ethers, euro, desk, 300n);
      expect(await desk.redemptionCount()).to.equal(1n);
      await shop.getFunction("act")(desk, redeem);
      expect(await desk.redemptionCount(), "by itself it may").to.equal(2n);
      await shop.getFunction("prepare")(desk, desk.interface.encodeFunctionData("cancel", [2n]));
      await shop.getFunction("act")(desk, desk.interface.encodeFunctionData("cancel", [1n]));
      expect(await euro.balanceOf(desk), "coins that come back call nobody").to.equal(400n);
    });
  });

  describe("by one person in two offices", () => {
    it("lets nobody confirm or return what they closed", async () => {
      const { desk, both, redeem, confirm, giveBack } = await atDesk();
      await redeem(300n, "one");
      await desk.connect(both).closeBatch();
      for (const act of [confirm(1n, both), giveBack(1n, both)])
        await expect(act).to.be.revertedWithCustomError(desk, "RedemptionDesk_FourEyes").withArgs(1n, both.address);
      await expect(confirm(1n)).to.emit(desk, "BatchConfirmed");
    });

    it("also when anyone could close it", async () => {
      const { desk, treasurer, redeem, confirm, colleague } = await atDesk();
      await redeem(300n, "one");
      await networkHelpers.time.increase(14 * DAY);
      await desk.connect(treasurer).closeOverdueBatch();
      await expect(confirm(1n)).to.be.revertedWithCustomError(desk, "RedemptionDesk_FourEyes");
      await expect(confirm(1n, colleague)).to.emit(desk, "BatchConfirmed");
    });

    it("also when the AccessManager carries one of the acts", async () => {
      const { authority, desk, both, redeem } = await atDesk();
      const carried = (data: string) => authority.connect(both).execute(desk, data);
      const { interface: acts } = desk;
      await redeem(300n, "one");
      const refused = (act: Promise<unknown>) => expect(act).to.be.revertedWithCustomError(desk, "InPerson_Carried");
      await refused(carried(acts.encodeFunctionData("closeBatch")));
      await desk.connect(both).closeBatch();
      await refused(carried(acts.encodeFunctionData("confirm", [1n, STATEMENT])));
      await refused(carried(acts.encodeFunctionData("returnItem", [1n, WRONG_ACCOUNT])));
    });

    it("gives a clerk no treasurer's act, nor a merchant any", async () => {
      const { desk, clerk, merchant, confirm, giveBack } = await atFrozenBatch();
      for (const caller of [clerk, merchant])
        for (const act of [confirm(1n, caller), giveBack(1n, caller)])
          await expect(act).to.be.revertedWithCustomError(desk, "AccessManagedUnauthorized").withArgs(caller.address);
    });
  });

  describe("by whoever mistakes a batch", () => {
    it("confirms no batch that is open or does not exist, and returns nothing from one", async () => {
      const { desk, redeem, confirm, giveBack } = await atFrozenBatch();
      await redeem(1n, "three");
      for (const [batch, state] of [
        [0n, BatchState.None],
        [2n, BatchState.Open],
        [3n, BatchState.None],
      ] as const)
        await expect(confirm(batch))
          .to.be.revertedWithCustomError(desk, "RedemptionDesk_BatchNotFrozen")
          .withArgs(batch, state);
      await expect(giveBack(4n))
        .to.be.revertedWithCustomError(desk, "RedemptionDesk_WrongState")
        .withArgs(4n, State.Open);
    });
  });

  it("pays a batch in which one merchant is held, as every other", async () => {
    const { euro, desk, suspended, confirm, stateOf } = await atFrozenBatch();
    await euro.confirmHold(suspended.address, 1n, (await networkHelpers.time.latest()) + 300 * DAY);
    await expect(confirm(1n)).to.emit(desk, "BatchConfirmed");
    expect(await stateOf(3n)).to.equal(State.Paid);
  });
});
