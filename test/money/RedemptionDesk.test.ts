import { expect } from "chai";
import { Scope, Standing } from "./moves-table.ts";
import { DAY, PURSE, REASON, ethers, networkHelpers, referenceOf } from "./town.ts";
import { BatchState, STATEMENT, State, WRONG_ACCOUNT, atDesk, atFrozenBatch, signRedemption } from "./desk-town.ts";

const { time } = networkHelpers;

describe("RedemptionDesk: redeem", () => {
  it("takes the coins into the open batch, under a number", async () => {
    const { euro, desk, merchant, redeem } = await atDesk();
    const redeemed = await redeem(300n, "one");
    await expect(redeemed).to.changeTokenBalances(ethers, euro, [merchant, desk], [-300n, 300n]);
    await expect(redeemed)
      .to.emit(desk, "RedemptionRequested")
      .withArgs(1n, merchant.address, 1n, 300n, referenceOf("one"));
    expect(await desk.redemptionOf(1n)).to.deep.equal([merchant.address, 300n, 1n, State.Open]);
    const opened = BigInt(await time.latest());
    expect(await desk.batchOf(1n)).to.deep.equal([ethers.ZeroAddress, 300n, opened, 1n, BatchState.Open]);
    expect(await desk.redemptionBy(merchant.address, referenceOf("one"))).to.equal(1n);
  });

  it("numbers what comes after it, in the same batch", async () => {
    const { desk, suspended, redeem } = await atDesk();
    await redeem(300n, "one");
    const opened = BigInt(await time.latest());
    await redeem(500n, "two");
    await redeem(200n, "one", suspended);
    expect(await desk.batchOf(1n)).to.deep.equal([ethers.ZeroAddress, 1_000n, opened, 3n, BatchState.Open]);
    expect([await desk.redemptionCount(), await desk.openBatch(), await desk.batchCount()]).to.deep.equal([3n, 1n, 1n]);
  });

  it("begins with an empty town", async () => {
    const { desk, stateOf } = await atDesk();
    expect([await desk.redemptionCount(), await desk.openBatch(), await desk.batchCount()]).to.deep.equal([0n, 1n, 1n]);
    expect(await stateOf(0n)).to.equal(State.None);
    expect(await stateOf(1n)).to.equal(State.None);
    expect((await desk.batchOf(1n)).state).to.equal(BatchState.None);
  });

  it("takes each reference of a merchant once, also after it was cancelled", async () => {
    const { desk, merchant, suspended, redeem } = await atDesk();
    await redeem(300n, "one");
    const refused = () =>
      expect(redeem(1n, "one"))
        .to.be.revertedWithCustomError(desk, "RedemptionDesk_ReferenceUsed")
        .withArgs(merchant.address, referenceOf("one"));
    await refused();
    await desk.connect(merchant).cancel(1n);
    await refused();
    await expect(redeem(1n, "one", suspended), "another's").to.emit(desk, "RedemptionRequested");
  });

  it("refuses nothing, and more than a slot holds", async () => {
    const { desk, euro, redeem } = await atDesk();
    for (const amount of [0n, 2n ** 40n])
      await expect(redeem(amount, "one"))
        .to.be.revertedWithCustomError(desk, "RedemptionDesk_BadAmount")
        .withArgs(amount);
    await expect(redeem(2n ** 40n - 1n, "one")).to.be.revertedWithCustomError(euro, "ERC20InsufficientBalance");
  });

  it("refuses everybody but merchants, and a merchant who has not allowed it", async () => {
    const { desk, euro, merchant, of, redeem } = await atDesk();
    for (const standing of [Standing.Resident, Standing.Association, Standing.Leaver, Standing.Treasury] as const) {
      await euro.connect(of(standing)).approve(desk, 5n);
      await expect(redeem(5n, "one", of(standing)))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
        .withArgs(of(standing).address, standing, await desk.getAddress(), Standing.Desk);
    }
    await euro.connect(merchant).approve(desk, 0n);
    await expect(redeem(5n, "one")).to.be.revertedWithCustomError(euro, "ERC20InsufficientAllowance");
    expect(await desk.redemptionCount()).to.equal(0n);
  });

  it("counts its merchant in the meter", async () => {
    const { euro, meter, merchant, of, redeem } = await atDesk();
    await euro.connect(of(Standing.Resident)).transfer(merchant.address, 450n);
    await expect(redeem(5n, "one")).to.emit(meter, "PaymentsCounted");
    expect(await meter.total()).to.equal(450n);
  });

  it("waits for a pause no longer than the guardian's limit", async () => {
    const { euro, desk, guardian, redeem } = await atDesk();
    await euro.connect(guardian).pause(Scope.Redeeming);
    await expect(redeem(5n, "one")).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
    await time.increase(14 * DAY);
    await expect(redeem(5n, "one")).to.emit(desk, "RedemptionRequested");
  });

  it("waits for the end of a hold no longer than the guardian's limit", async () => {
    const { euro, desk, guardian, merchant, redeem } = await atDesk();
    await euro.connect(guardian).hold(merchant.address, REASON);
    await expect(redeem(5n, "one")).to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed");
    await time.increase(14 * DAY);
    await expect(redeem(5n, "one")).to.emit(desk, "RedemptionRequested");
  });

  it("lets nobody bring coins in past it", async () => {
    const { euro, desk, merchant } = await atDesk();
    await expect(euro.connect(merchant).transfer(desk, 5n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_FetchOnly")
      .withArgs(await desk.getAddress());
  });
});

describe("RedemptionDesk: redeemWithAuthorization", () => {
  it("takes one signature of the merchant, carried by anyone", async () => {
    const { euro, desk, merchant, meter, relayer, of, ...town } = await atDesk();
    await euro.connect(merchant).approve(desk, 0n);
    await euro.connect(of(Standing.Resident)).transfer(merchant.address, 450n);
    const signed = await signRedemption({ ...town, euro, desk }, merchant);
    const redeemed = await desk.connect(relayer).redeemWithAuthorization(...signed);
    await expect(redeemed).to.changeTokenBalances(ethers, euro, [merchant, desk], [-300n, 300n]);
    await expect(redeemed)
      .to.emit(desk, "RedemptionRequested")
      .withArgs(1n, merchant.address, 1n, 300n, referenceOf("signed"));
    await expect(redeemed).to.emit(meter, "PaymentsCounted");
    await expect(redeemed, "it is no payment to a shop").not.to.emit(euro, "Paid");
  });

  it("works for a suspended merchant", async () => {
    const town = await atDesk();
    const signed = await signRedemption(town, town.suspended);
    await expect(town.desk.redeemWithAuthorization(...signed)).to.emit(town.desk, "RedemptionRequested");
  });

  it("keeps the time window of the signature", async () => {
    const town = await atDesk();
    const now = BigInt(await time.latest());
    for (const [changes, error] of [
      [{ validAfter: now + 1_000n }, "HeerlenEuro_AuthorizationNotYetValid"],
      [{ validBefore: now }, "HeerlenEuro_AuthorizationExpired"],
    ] as const) {
      const signed = await signRedemption(town, town.merchant, changes);
      await expect(town.desk.redeemWithAuthorization(...signed)).to.be.revertedWithCustomError(town.euro, error);
    }
  });
});

describe("RedemptionDesk: cancel", () => {
  it("gives the coins back while the batch is open", async () => {
    const { euro, desk, merchant, redeem, stateOf } = await atDesk();
    await redeem(300n, "one");
    await redeem(500n, "two");
    const cancelled = await desk.connect(merchant).cancel(1n);
    await expect(cancelled).to.changeTokenBalances(ethers, euro, [merchant, desk], [300n, -300n]);
    await expect(cancelled).to.emit(desk, "RedemptionCancelled").withArgs(1n);
    expect(await stateOf(1n)).to.equal(State.Cancelled);
    const { amount, items } = await desk.batchOf(1n);
    expect([amount, items]).to.deep.equal([500n, 1n]);
  });

  it("is for its merchant, once, and not when the batch is frozen", async () => {
    const { desk, merchant, suspended, redeem, close } = await atDesk();
    await redeem(300n, "one");
    await redeem(500n, "two");
    await expect(desk.connect(suspended).cancel(1n))
      .to.be.revertedWithCustomError(desk, "RedemptionDesk_NotTheMerchant")
      .withArgs(1n, suspended.address);
    await desk.connect(merchant).cancel(1n);
    await close();
    for (const [id, state] of [
      [1n, State.Cancelled],
      [2n, State.Frozen],
      [3n, State.None],
    ] as const)
      await expect(desk.connect(merchant).cancel(id))
        .to.be.revertedWithCustomError(desk, "RedemptionDesk_WrongState")
        .withArgs(id, state);
  });

  it("works while redeeming is paused", async () => {
    const { euro, desk, merchant, guardian, redeem } = await atDesk();
    await redeem(300n, "one");
    await euro.connect(guardian).pause(Scope.Redeeming);
    await expect(desk.connect(merchant).cancel(1n)).to.changeTokenBalance(ethers, euro, merchant, 300n);
  });
});

describe("RedemptionDesk: closeBatch", () => {
  it("freezes the batch and names who did it; what comes later joins the next", async () => {
    const { desk, clerk, redeem, close, stateOf } = await atDesk();
    await redeem(300n, "one");
    await redeem(500n, "two");
    await expect(close()).to.emit(desk, "BatchClosed").withArgs(1n, clerk.address, 2n, 800n);
    const frozen = BigInt(await time.latest());
    expect(await desk.batchOf(1n)).to.deep.equal([clerk.address, 800n, frozen, 2n, BatchState.Frozen]);
    expect(await stateOf(1n)).to.equal(State.Frozen);
    await redeem(7n, "three");
    expect((await desk.redemptionOf(3n)).batch).to.equal(2n);
    expect([await desk.openBatch(), await desk.batchCount()]).to.deep.equal([2n, 2n]);
  });

  it("needs something in it", async () => {
    const { desk, merchant, redeem, close } = await atDesk();
    const refused = () => expect(close()).to.be.revertedWithCustomError(desk, "RedemptionDesk_BatchEmpty").withArgs(1n);
    await refused();
    await redeem(300n, "one");
    await desk.connect(merchant).cancel(1n);
    await refused();
  });

  it("is for a payout clerk", async () => {
    const { desk, treasurer, redeem } = await atDesk();
    await redeem(300n, "one");
    await expect(desk.connect(treasurer).closeBatch())
      .to.be.revertedWithCustomError(desk, "AccessManagedUnauthorized")
      .withArgs(treasurer.address);
  });

  it("can be done by anyone when the first redemption has waited 14 days", async () => {
    const { desk, relayer, redeem } = await atDesk();
    const anyone = desk.connect(relayer);
    await redeem(300n, "one");
    const due = BigInt((await time.latest()) + 14 * DAY);
    await redeem(500n, "two");
    await time.setNextBlockTimestamp(due - 1n);
    await expect(anyone.closeOverdueBatch())
      .to.be.revertedWithCustomError(desk, "RedemptionDesk_NotOverdue")
      .withArgs(1n, due);
    await time.setNextBlockTimestamp(due);
    await expect(anyone.closeOverdueBatch()).to.emit(desk, "BatchClosed").withArgs(1n, relayer.address, 2n, 800n);
    await expect(anyone.closeOverdueBatch()).to.be.revertedWithCustomError(desk, "RedemptionDesk_BatchEmpty");
  });

  it("counts the 14 days anew when everybody cancelled and somebody came again", async () => {
    const { desk, merchant, redeem } = await atDesk();
    await redeem(300n, "one");
    await desk.connect(merchant).cancel(1n);
    await time.increase(13 * DAY);
    await redeem(300n, "two");
    const due = (await time.latest()) + 14 * DAY;
    await time.increase(2 * DAY);
    await expect(desk.closeOverdueBatch())
      .to.be.revertedWithCustomError(desk, "RedemptionDesk_NotOverdue")
      .withArgs(1n, due);
  });

  it("leaves a batch of 250 for the clerk, and nobody waits meanwhile", async () => {
    const { desk, merchant, clerk, redeem, close } = await atDesk();
    for (let index = 0; index < 251; index++) await redeem(1n, `item ${index}`);
    expect((await desk.batchOf(1n)).items).to.equal(250n);
    expect(await desk.redemptionOf(251n)).to.deep.equal([merchant.address, 1n, 2n, State.Open]);
    expect([await desk.openBatch(), await desk.batchCount()]).to.deep.equal([1n, 2n]);
    await desk.connect(merchant).cancel(1n);
    await redeem(1n, "later");
    expect((await desk.redemptionOf(252n)).batch, "a full batch is not filled again").to.equal(2n);
    await expect(close()).to.emit(desk, "BatchClosed").withArgs(1n, clerk.address, 249n, 249n);
    await expect(close()).to.emit(desk, "BatchClosed").withArgs(2n, clerk.address, 2n, 2n);
    expect([await desk.openBatch(), await desk.batchCount()]).to.deep.equal([3n, 3n]);
  });

  it("passes a full batch that everybody left again, so that the next ones do not hang", async () => {
    const { desk, merchant, clerk, redeem, close, confirm } = await atDesk();
    for (let index = 0; index < 251; index++) await redeem(1n, `item ${index}`);
    for (let id = 1n; id <= 250n; id++) await desk.connect(merchant).cancel(id);
    await expect(close()).to.emit(desk, "BatchClosed").withArgs(1n, clerk.address, 0n, 0n);
    await expect(close()).to.emit(desk, "BatchClosed").withArgs(2n, clerk.address, 1n, 1n);
    await expect(confirm(1n)).to.emit(desk, "BatchConfirmed");
  });
});

describe("RedemptionDesk: returnItem", () => {
  it("gives a failed redemption back to its merchant, suspended or not", async () => {
    const { euro, desk, merchant, suspended, giveBack, stateOf } = await atFrozenBatch();
    const returned = await giveBack(1n);
    await expect(returned).to.changeTokenBalances(ethers, euro, [merchant, desk], [300n, -300n]);
    await expect(returned).to.emit(desk, "RedemptionReturned").withArgs(1n, WRONG_ACCOUNT);
    await expect(giveBack(3n)).to.changeTokenBalance(ethers, euro, suspended, 200n);
    expect(await stateOf(1n)).to.equal(State.Returned);
    const { amount, items } = await desk.batchOf(1n);
    expect([amount, items]).to.deep.equal([500n, 1n]);
  });

  it("waits when the merchant is held, and the others do not wait with it", async () => {
    const { euro, desk, merchant, guardian, suspended, giveBack, confirm } = await atFrozenBatch();
    await euro.connect(guardian).hold(suspended.address, REASON);
    await expect(giveBack(3n)).to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed");
    await expect(giveBack(1n)).to.changeTokenBalance(ethers, euro, merchant, 300n);
    await time.increase(14 * DAY);
    await expect(giveBack(3n)).to.changeTokenBalance(ethers, euro, suspended, 200n);
    await expect(confirm(1n)).to.changeTokenBalance(ethers, euro, desk, -500n);
  });

  it("is no payment", async () => {
    const { euro, merchant, giveBack } = await atFrozenBatch();
    await giveBack(1n);
    expect(await euro.receivedBy(merchant.address)).to.equal(0n);
  });
});

describe("RedemptionDesk: confirm", () => {
  it("burns what is left of the batch, which ends every redemption in it as paid", async () => {
    const { euro, desk, treasurer, giveBack, confirm, stateOf } = await atFrozenBatch();
    const supply = await euro.totalSupply();
    await giveBack(1n);
    await expect(confirm(1n)).to.emit(desk, "BatchConfirmed").withArgs(1n, treasurer.address, 700n, STATEMENT);
    expect(await euro.totalSupply()).to.equal(supply - 700n);
    expect(await euro.balanceOf(desk)).to.equal(0n);
    expect([await stateOf(1n), await stateOf(2n), await stateOf(3n)]).to.deep.equal([
      State.Returned,
      State.Paid,
      State.Paid,
    ]);
    expect((await desk.batchOf(1n)).state).to.equal(BatchState.Confirmed);
  });

  it("leaves the coins of other batches", async () => {
    const { euro, desk, redeem, close, confirm, stateOf } = await atFrozenBatch();
    await redeem(40n, "three");
    await close();
    await redeem(7n, "four");
    await confirm(2n);
    expect(await euro.balanceOf(desk)).to.equal(1_007n);
    expect([await stateOf(1n), await stateOf(4n), await stateOf(5n)]).to.deep.equal([
      State.Frozen,
      State.Paid,
      State.Open,
    ]);
  });

  it("needs the bank's answer", async () => {
    const { desk, treasurer } = await atFrozenBatch();
    await expect(desk.connect(treasurer).confirm(1n, ethers.ZeroHash)).to.be.revertedWithCustomError(
      desk,
      "RedemptionDesk_StatementMissing",
    );
  });

  it("burns as much gas for few redemptions as for many", async () => {
    const { redeem, close, confirm } = await atDesk();
    const gas: bigint[] = [];
    for (const count of [1, 100]) {
      for (let index = 0; index < count; index++) await redeem(1n, `${count} ${index}`);
      await redeem(1n, `${count} stays`);
      await close();
      gas.push((await (await confirm(BigInt(gas.length + 1))).wait())!.gasUsed);
    }
    expect(gas[1]! - gas[0]!).to.be.lessThan(100n);
  });

  it("works during every pause", async () => {
    const { euro, desk, guardian, giveBack, confirm } = await atFrozenBatch();
    for (const scope of Object.values(Scope)) await euro.connect(guardian).pause(scope);
    await giveBack(1n);
    await expect(confirm(1n)).to.emit(desk, "BatchConfirmed");
  });
});

describe("RedemptionDesk: reclaim", () => {
  it("lets each merchant take its own back when nobody confirmed for 60 days", async () => {
    const { euro, desk, merchant, suspended, frozenAt, confirm, stateOf } = await atFrozenBatch();
    const due = frozenAt + BigInt(60 * DAY);
    await time.setNextBlockTimestamp(due - 1n);
    await expect(desk.connect(merchant).reclaim(1n))
      .to.be.revertedWithCustomError(desk, "RedemptionDesk_NotReclaimable")
      .withArgs(1n, due);
    await time.setNextBlockTimestamp(due);
    const reclaimed = await desk.connect(merchant).reclaim(1n);
    await expect(reclaimed).to.emit(desk, "RedemptionReclaimed").withArgs(1n);
    await expect(reclaimed).to.changeTokenBalances(ethers, euro, [merchant, desk], [300n, -300n]);
    await desk.connect(suspended).reclaim(3n);
    await expect(confirm(1n), "the rest can still be confirmed").to.changeTokenBalance(ethers, euro, desk, -500n);
    expect([await stateOf(1n), await stateOf(2n), await stateOf(3n)]).to.deep.equal([
      State.Reclaimed,
      State.Paid,
      State.Reclaimed,
    ]);
  });

  it("is for its merchant, from a frozen batch, once", async () => {
    const { desk, merchant, suspended, redeem, giveBack } = await atFrozenBatch();
    await redeem(7n, "three");
    await giveBack(2n);
    await time.increase(60 * DAY);
    await expect(desk.connect(suspended).reclaim(1n))
      .to.be.revertedWithCustomError(desk, "RedemptionDesk_NotTheMerchant")
      .withArgs(1n, suspended.address);
    await desk.connect(merchant).reclaim(1n);
    for (const [id, state] of [
      [1n, State.Reclaimed],
      [2n, State.Returned],
      [4n, State.Open],
    ] as const)
      await expect(desk.connect(merchant).reclaim(id))
        .to.be.revertedWithCustomError(desk, "RedemptionDesk_WrongState")
        .withArgs(id, state);
  });
});

describe("RedemptionDesk: the guarantee", () => {
  it("only ever reaches further", async () => {
    const { desk } = await atDesk();
    expect(await desk.guaranteedUntil()).to.equal(0n);
    await expect(desk.extendGuarantee(2_000_000_000n)).to.emit(desk, "GuaranteeExtended").withArgs(0n, 2_000_000_000n);
    for (const wanted of [1_999_999_999n, 2_000_000_000n])
      await expect(desk.extendGuarantee(wanted))
        .to.be.revertedWithCustomError(desk, "RedemptionDesk_OnlyForward")
        .withArgs(2_000_000_000n, wanted);
    await desk.extendGuarantee(2_000_000_001n);
    expect(await desk.guaranteedUntil()).to.equal(2_000_000_001n);
  });

  it("is the council's", async () => {
    const { desk, treasurer } = await atDesk();
    await expect(desk.connect(treasurer).extendGuarantee(1n))
      .to.be.revertedWithCustomError(desk, "AccessManagedUnauthorized")
      .withArgs(treasurer.address);
  });

  it("shares its slot with the counters and disturbs none", async () => {
    const { desk, redeem, close } = await atDesk();
    await redeem(1n, "one");
    await close();
    await desk.extendGuarantee(2n ** 48n - 1n);
    await redeem(1n, "two");
    expect([await desk.redemptionCount(), await desk.openBatch(), await desk.batchCount()]).to.deep.equal([2n, 2n, 2n]);
    expect(await desk.guaranteedUntil()).to.equal(2n ** 48n - 1n);
  });
});

it("RedemptionDesk: holds exactly the coins of the redemptions in its batches", async () => {
  const { euro, desk, merchant, redeem, giveBack } = await atFrozenBatch();
  await redeem(40n, "three");
  await redeem(2n, "four");
  await desk.connect(merchant).cancel(4n);
  await giveBack(2n);
  const batches = await Promise.all([1n, 2n].map((batch) => desk.batchOf(batch)));
  expect(await euro.balanceOf(desk)).to.equal(batches.reduce((sum, { amount }) => sum + amount, 0n));
  expect(await euro.balanceOf(merchant)).to.equal(PURSE - 302n);
});
