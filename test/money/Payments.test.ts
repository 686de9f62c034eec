import { expect } from "chai";
import { Scope, Standing } from "./moves-table.ts";
import { PURSE, ethers, networkHelpers, openTown, referenceOf, send } from "./town.ts";

const BREAD = referenceOf("bread");

/** The numbers of IHeerlenEuro.Refusal. */
const Refusal = {
  ...{ None: 0, MoveNotAllowed: 1, Paused: 2, AmountZero: 3, BalanceTooLow: 4, ReferenceUsed: 5, FetchOnly: 6 },
} as const;

async function open() {
  const town = await networkHelpers.loadFixture(openTown);
  const [resident, merchant] = [town.of(Standing.Resident), town.of(Standing.Merchant)];
  const pay = (amount: bigint, to = merchant.address, reference = BREAD) =>
    town.euro.connect(resident).pay(to, amount, reference);
  return { ...town, resident, merchant, pay };
}

describe("HeerlenEuro: pay", () => {
  it("moves the coins, keeps the receipt and tells who paid whom", async () => {
    const { euro, resident, merchant, pay } = await open();
    const payment = await pay(450n);
    await expect(payment).to.changeTokenBalances(ethers, euro, [resident, merchant], [-450n, 450n]);
    await expect(payment).to.emit(euro, "Paid").withArgs(resident.address, merchant.address, 450n, BREAD);
    expect(await euro.receiptOf(resident.address, BREAD)).to.deep.equal([merchant.address, 450n]);
    expect(await euro.authorizationState(resident.address, BREAD)).to.equal(true);
  });

  it("refuses the same reference of the same payer, and takes it from another payer", async () => {
    const { euro, of, resident, merchant, pay } = await open();
    await pay(450n);
    await expect(pay(1n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_ReferenceUsed")
      .withArgs(resident.address, BREAD);
    await expect(euro.connect(of(Standing.Leaver)).pay(merchant.address, 1n, BREAD)).to.emit(euro, "Paid");
  });

  it("refuses a payment of nothing and one above the balance, however high", async () => {
    const { euro, resident, pay } = await open();
    await expect(pay(0n)).to.be.revertedWithCustomError(euro, "HeerlenEuro_AmountZero");
    for (const amount of [PURSE + 1n, 2n ** 96n + 1n, ethers.MaxUint256])
      await expect(pay(amount))
        .to.be.revertedWithCustomError(euro, "ERC20InsufficientBalance")
        .withArgs(resident.address, PURSE, amount);
  });

  it("keeps a receipt of a gift without calling it a payment to a shop", async () => {
    const { euro, resident, of, pay } = await open();
    await expect(pay(20n, of(Standing.Association).address)).not.to.emit(euro, "Paid");
    expect((await euro.receiptOf(resident.address, BREAD)).merchant).to.equal(of(Standing.Association).address);
  });

  it("is asked by canPay before anybody signs, with the reason", async () => {
    const { euro, resident, merchant, guardian, newcomer, pay } = await open();
    const ask = (to = merchant.address, amount = 5n) => euro.canPay(resident.address, to, amount, BREAD);
    expect(await ask()).to.equal(Refusal.None);
    expect(await ask(newcomer.address)).to.equal(Refusal.MoveNotAllowed);
    expect(await ask(ethers.ZeroAddress)).to.equal(Refusal.MoveNotAllowed);
    expect(await ask(merchant.address, 0n)).to.equal(Refusal.AmountZero);
    expect(await ask(merchant.address, PURSE + 1n)).to.equal(Refusal.BalanceTooLow);
    await euro.connect(guardian).pause(Scope.Spending);
    expect(await ask()).to.equal(Refusal.Paused);
    await euro.connect(guardian).resume(Scope.Spending);
    await pay(5n);
    expect(await ask()).to.equal(Refusal.ReferenceUsed);
  });

  it("explains each reason code in a sentence of its own", async () => {
    const { euro } = await open();
    const codes = [...Object.values(Refusal), Object.values(Refusal).length];
    const sentences = await Promise.all(codes.map((code) => euro.messageForTransferRestriction(code)));
    expect(new Set(sentences).size).to.equal(codes.length);
    expect(sentences.at(-1)).to.equal(await euro.messageForTransferRestriction(255));
  });
});

describe("HeerlenEuro: refund", () => {
  it("gives back a payment in parts, never more than is left", async () => {
    const { euro, resident, merchant, pay } = await open();
    await pay(450n);
    const refund = (amount: bigint) => euro.connect(merchant).refund(resident.address, BREAD, amount);
    const part = await refund(150n);
    await expect(part).to.changeTokenBalances(ethers, euro, [merchant, resident], [-150n, 150n]);
    await expect(part).to.emit(euro, "Refunded").withArgs(resident.address, merchant.address, 150n, BREAD);
    await expect(refund(301n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh")
      .withArgs(BREAD, 300n, 301n);
    await refund(300n);
    await expect(refund(1n)).to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh").withArgs(BREAD, 0n, 1n);
    expect(await euro.receiptOf(resident.address, BREAD)).to.deep.equal([merchant.address, 0n]);
    await expect(pay(1n), "a refunded reference stays used").to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_ReferenceUsed",
    );
  });

  it("refuses nothing, another merchant and an unknown reference", async () => {
    const { euro, resident, merchant, of, pay } = await open();
    await pay(450n);
    await expect(euro.connect(merchant).refund(resident.address, BREAD, 0n)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_AmountZero",
    );
    await expect(euro.connect(of(Standing.SuspendedMerchant)).refund(resident.address, BREAD, 1n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh")
      .withArgs(BREAD, 0n, 1n);
    await expect(euro.connect(merchant).refund(resident.address, referenceOf("cake"), 1n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh")
      .withArgs(referenceOf("cake"), 0n, 1n);
  });

  it("works for a merchant who was suspended since", async () => {
    const { euro, resident, merchant, pay } = await open();
    await pay(450n);
    await euro.setStanding(merchant.address, Standing.SuspendedMerchant);
    await expect(euro.connect(merchant).refund(resident.address, BREAD, 450n)).to.emit(euro, "Refunded");
  });

  it("opens no way to send coins outside a refund, also within one batch", async () => {
    const { euro, resident, merchant, pay } = await open();
    await pay(450n);
    const refund = euro.interface.encodeFunctionData("refund", [resident.address, BREAD, 1n]);
    const transfer = euro.interface.encodeFunctionData("transfer", [resident.address, 1n]);
    await expect(euro.connect(merchant).multicall([refund, transfer])).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_MoveNotAllowed",
    );
  });

  it("needs the coins to be there still", async () => {
    const { euro, resident, merchant, of, pay } = await open();
    await pay(450n);
    await send(euro, merchant, of(Standing.Desk), PURSE + 450n);
    await expect(euro.connect(merchant).refund(resident.address, BREAD, 1n)).to.be.revertedWithCustomError(
      euro,
      "ERC20InsufficientBalance",
    );
  });
});
