import { expect } from "chai";
import { Standing, VOID, REFUND, cellOf, openingTable, wordOf } from "./moves-table.ts";
import { PURSE, endow, ethers, isFetching, networkHelpers, openTown, referenceOf, send, stand } from "./town.ts";

const STANDINGS = Object.entries(Standing);

/** The number of IHeerlenEuro.Refusal.FetchOnly. */
const FETCH_ONLY = 6;

describe("Moves: the table of who may pay whom", () => {
  it("opens with exactly the written-out table, all 256 cells", async () => {
    const { euro } = await networkHelpers.loadFixture(openTown);
    expect(await euro.moves()).to.equal(wordOf(openingTable));
  });

  for (const [sender, row] of STANDINGS) {
    for (const [recipient, column] of STANDINGS) {
      const { allowed } = cellOf(row, column);
      it(`${allowed ? "lets" : "does not let"} ${sender} pay ${recipient}`, async () => {
        const { euro, of, newcomer, council } = await networkHelpers.loadFixture(openTown);
        const from = of(row);
        const to = row === column ? newcomer : of(column);
        await stand(euro.connect(council), to.address, column);
        // An outsider has nothing, so its refusal is shown on a transfer of nothing, which ERC-20 would let pass.
        const amount = row === Standing.Outsider ? 0n : 1n;
        const fetched = allowed && isFetching(column);
        const code = fetched ? FETCH_ONLY : allowed ? 0 : 1;
        expect(await euro.canTransfer(from.address, to.address, amount)).to.equal(code === 0);
        expect(await euro.detectTransferRestriction(from.address, to.address, amount)).to.equal(code);
        const transfer = () => euro.connect(from).transfer(to.address, amount);
        if (fetched)
          await expect(transfer()).to.be.revertedWithCustomError(euro, "HeerlenEuro_FetchOnly").withArgs(to.address);
        if (allowed)
          await expect(send(euro, from, to, amount)).to.changeTokenBalances(
            ethers,
            euro,
            [from, to],
            [-amount, amount],
          );
        else
          await expect(transfer())
            .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
            .withArgs(from.address, row, to.address, column);
      });
    }
  }

  for (const [name, standing] of STANDINGS) {
    const minting = cellOf(VOID, standing).allowed;
    it(`${minting ? "issues" : "does not issue"} coins to ${name}`, async () => {
      const { euro, of } = await networkHelpers.loadFixture(openTown);
      const mint = euro.mint(of(standing).address, 5n);
      if (minting) await expect(mint).to.changeTokenBalance(ethers, euro, of(standing), 5n);
      else
        await expect(mint)
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
          .withArgs(ethers.ZeroAddress, Standing.Outsider, of(standing).address, standing);
    });

    const burning = cellOf(standing, VOID).allowed;
    it(`${burning ? "lets" : "does not let"} ${name} burn`, async () => {
      const { euro, of } = await networkHelpers.loadFixture(openTown);
      const amount = standing === Standing.Outsider ? 0n : 5n;
      const burn = euro.connect(of(standing)).burn(amount);
      if (burning) await expect(burn).to.changeTokenBalance(ethers, euro, of(standing), -5n);
      else
        await expect(burn)
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
          .withArgs(of(standing).address, standing, ethers.ZeroAddress, Standing.Outsider);
    });

    const refundable = cellOf(REFUND, standing).allowed;
    it(`${refundable ? "lets" : "does not let"} a merchant refund a payer who is ${name} now`, async () => {
      const { euro, of, newcomer, council } = await networkHelpers.loadFixture(openTown);
      const merchant = of(Standing.Merchant);
      // The payer spends its last cent, so that even becoming an outsider is possible.
      await endow(euro, newcomer.address, Standing.Resident);
      await euro.connect(newcomer).pay(merchant.address, PURSE, referenceOf("bread"));
      await stand(euro.connect(council), newcomer.address, standing);
      const refund = euro.connect(merchant).refund(newcomer.address, referenceOf("bread"), 5n);
      if (refundable) await expect(refund).to.changeTokenBalances(ethers, euro, [merchant, newcomer], [-5n, 5n]);
      else
        await expect(refund)
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
          .withArgs(merchant.address, Standing.Merchant, newcomer.address, standing);
    });

    const mayRefund = standing === Standing.Merchant || standing === Standing.SuspendedMerchant;
    it(`${mayRefund ? "lets" : "does not let"} a paid account that is ${name} now refund`, async () => {
      const { euro, of, council } = await networkHelpers.loadFixture(openTown);
      const [merchant, payer] = [of(Standing.Merchant), of(Standing.Resident)];
      await euro.connect(payer).pay(merchant.address, 500n, referenceOf("bread"));
      const change = stand(euro.connect(council), merchant.address, standing);
      if (standing === Standing.Outsider)
        return expect(change)
          .to.be.revertedWithCustomError(euro, "HeerlenEuro_StillHoldsCoins")
          .withArgs(merchant.address, PURSE + 500n);
      await change;
      const refund = euro.connect(merchant).refund(payer.address, referenceOf("bread"), 5n);
      // Escrow may pay residents on its own account; all others have no such move.
      if (mayRefund || standing === Standing.Escrow) await expect(refund).to.emit(euro, "Refunded");
      else await expect(refund).to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed");
    });
  }
});
