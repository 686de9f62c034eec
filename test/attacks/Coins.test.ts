import { expect } from "chai";
import { Standing } from "../money/moves-table.ts";
import { argumentsOf, signAuthorization, signPermit, type Authorization } from "../money/signatures.ts";
import { PURSE, REASON, ethers, networkHelpers, openTown, referenceOf } from "../money/town.ts";

const BREAD = referenceOf("bread");
const TRANSFER = "transferWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)";
const RECEIVE = "receiveWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)";

async function open() {
  const town = await networkHelpers.loadFixture(openTown);
  const [resident, merchant] = [town.of(Standing.Resident), town.of(Standing.Merchant)];
  const authorizationTo = (to: string, nonce = BREAD): Authorization => ({
    ...{ from: resident.address, to, value: 450n },
    ...{ validAfter: 0n, validBefore: ethers.MaxUint256, nonce },
  });
  return { ...town, resident, merchant, authorizationTo };
}

/** Source: the voucher token of Citizen Wallet, whose minters can burn and issue in any account. */
describe("Attack: whoever issues money touches a resident's purse", () => {
  it("cannot burn a resident's coins: burning takes the caller's own, and only treasury and desk have the right", async () => {
    const { euro, council, resident } = await open();
    const taking: string[] = [];
    euro.interface.forEachFunction((act) => {
      if (/burn|seize|force|wipe|clawback|recover/i.test(act.name)) taking.push(act.format("sighash"));
    });
    expect(taking).to.deep.equal(["burn(uint256)"]);
    await expect(euro.connect(council).burn(1)).to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed");
    await expect(euro.connect(resident).burn(1)).to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed");
    expect(await euro.balanceOf(resident)).to.equal(PURSE);
  });

  it("cannot take them, nor issue past the treasury", async () => {
    const { euro, council, of, resident } = await open();
    const treasury = of(Standing.Treasury);
    await expect(euro.connect(treasury).transferFrom(resident, treasury, 1)).to.be.revertedWithCustomError(
      euro,
      "ERC20InsufficientAllowance",
    );
    await expect(euro.connect(council).mint(resident, 1)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_MoveNotAllowed",
    );
  });

  it("cannot make coins disappear by making their holder a stranger", async () => {
    const { euro, resident } = await open();
    await expect(euro.setStanding(resident, Standing.Outsider))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_StillHoldsCoins")
      .withArgs(resident.address, PURSE);
  });
});

/** Source: T-REX 4.1.6, OpenZeppelin's community allow-lists and Monerium, where a spender who was banned still spends. */
describe("Attack: an old allowance", () => {
  it("of a held spender is worth nothing while the hold runs", async () => {
    const { euro, guardian, of, resident, merchant } = await open();
    const spender = of(Standing.Association);
    await euro.connect(resident).approve(spender, 100);
    await euro.connect(guardian).hold(spender, REASON);
    await expect(euro.connect(spender).transferFrom(resident, merchant, 100))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_SpenderNotAllowed")
      .withArgs(spender.address, Standing.Held);
  });

  it("of a suspended merchant brings them nothing", async () => {
    const { euro, resident, merchant } = await open();
    await euro.connect(resident).approve(merchant, 100);
    await euro.setStanding(merchant, Standing.SuspendedMerchant);
    await expect(euro.connect(merchant).transferFrom(resident, merchant, 100))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_MoveNotAllowed")
      .withArgs(resident.address, Standing.Resident, merchant.address, Standing.SuspendedMerchant);
  });

  it("from a held owner moves nothing, whoever spends it", async () => {
    const { euro, guardian, resident, merchant } = await open();
    await euro.connect(resident).approve(merchant, 100);
    await euro.connect(guardian).hold(resident, REASON);
    await expect(euro.connect(merchant).transferFrom(resident, merchant, 100)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_MoveNotAllowed",
    );
  });
});

/** Source: the reviews of ERC-2612, in which a permit is a second door and can be used by whoever sees it first. */
describe("Attack: a permit", () => {
  it("gives a stranger no way around the rules", async () => {
    const { euro, resident, newcomer } = await open();
    const permit = await signPermit(euro, resident, newcomer.address, 100n);
    await euro.permit(resident, newcomer, 100, ethers.MaxUint256, ...permit);
    await expect(euro.connect(newcomer).transferFrom(resident, newcomer, 100)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_SpenderNotAllowed",
    );
  });

  it("used first by somebody else takes nothing from its spender: the allowance is there", async () => {
    const { euro, newcomer, resident, merchant } = await open();
    const permit = await signPermit(euro, resident, merchant.address, 100n);
    await euro.connect(newcomer).permit(resident, merchant, 100, ethers.MaxUint256, ...permit);
    await expect(
      euro.connect(merchant).permit(resident, merchant, 100, ethers.MaxUint256, ...permit),
    ).to.be.revertedWithCustomError(euro, "ERC2612InvalidSigner");
    await euro.connect(merchant).transferFrom(resident, merchant, 100);
    expect(await euro.balanceOf(merchant)).to.equal(PURSE + 100n);
  });
});

/** Source: the security considerations of ERC-3009, and deposits by a bare transferWithAuthorization that nobody is credited for. */
describe("Attack: an authorization sent ahead of its owner", () => {
  it("pays whom it names, the same amount, once", async () => {
    const { euro, newcomer, relayer, resident, merchant, authorizationTo } = await open();
    const authorization = authorizationTo(merchant.address);
    const signature = await signAuthorization(euro, resident, authorization);
    await expect(euro.connect(newcomer)[TRANSFER](...argumentsOf(authorization), signature)).to.changeTokenBalances(
      ethers,
      euro,
      [resident, merchant, newcomer],
      [-450, 450, 0],
    );
    await expect(euro.connect(relayer)[TRANSFER](...argumentsOf(authorization), signature))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_ReferenceUsed")
      .withArgs(resident.address, BREAD);
    expect((await euro.receiptOf(resident, BREAD)).merchant).to.equal(merchant.address);
  });

  it("of which only the recipient may make use is sent by nobody else", async () => {
    const { euro, newcomer, resident, merchant, authorizationTo } = await open();
    const authorization = authorizationTo(merchant.address);
    const signature = await signAuthorization(euro, resident, authorization, "ReceiveWithAuthorization");
    await expect(euro.connect(newcomer)[RECEIVE](...argumentsOf(authorization), signature))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheRecipient")
      .withArgs(newcomer.address, merchant.address);
  });

  it("leaves no coins at the desk that are nobody's: the desk fetches what it gets", async () => {
    const { euro, newcomer, of, merchant, authorizationTo } = await open();
    const desk = of(Standing.Desk);
    const authorization = { ...authorizationTo(desk.address), from: merchant.address };
    const signature = await signAuthorization(euro, merchant, authorization);
    await expect(euro.connect(newcomer)[TRANSFER](...argumentsOf(authorization), signature))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_FetchOnly")
      .withArgs(desk.address);
  });

  it("has a reference of its payer's own choice: nobody can use it up for them", async () => {
    const { euro, of, resident, merchant, authorizationTo } = await open();
    await euro.connect(of(Standing.Leaver)).pay(merchant, 1, BREAD);
    const random = ethers.hexlify(ethers.randomBytes(32));
    for (const nonce of [BREAD, random]) {
      const authorization = authorizationTo(merchant.address, nonce);
      await euro[TRANSFER](...argumentsOf(authorization), await signAuthorization(euro, resident, authorization));
    }
    expect(await euro.balanceOf(resident)).to.equal(PURSE - 900n);
  });
});

/** Source: tills of several peers, and the double refund in version 2 of the Bounties Network's StandardBounties. */
describe("Attack: more money than was paid", () => {
  async function paid() {
    const town = await open();
    await town.euro.connect(town.resident).pay(town.merchant, 450, BREAD);
    const refund = (amount: number) => town.euro.connect(town.merchant).refund(town.resident, BREAD, amount);
    return { ...town, refund };
  }

  it("paid twice: a reference is paid once", async () => {
    const { euro, resident, merchant } = await paid();
    await expect(euro.connect(resident).pay(merchant, 450, BREAD))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_ReferenceUsed")
      .withArgs(resident.address, BREAD);
  });

  it("refunded twice: what went back cannot go back again", async () => {
    const { euro, refund } = await paid();
    await refund(450);
    await expect(refund(450)).to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh");
    await expect(refund(1)).to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh");
  });

  it("refunded with a tip on top: never more than is left of the payment, in one part or in many", async () => {
    const { euro, resident, refund } = await paid();
    await expect(refund(451)).to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh");
    await refund(300);
    await expect(refund(151)).to.be.revertedWithCustomError(euro, "HeerlenEuro_RefundTooHigh");
    await refund(150);
    expect(await euro.balanceOf(resident)).to.equal(PURSE);
  });

  it("refunded by two tills in the same block: together not more than the payment", async () => {
    const { euro, resident, merchant } = await paid();
    const call = euro.interface.encodeFunctionData("refund", [resident.address, BREAD, 300]);
    await expect(euro.connect(merchant).multicall([call, call])).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_RefundTooHigh",
    );
    expect(await euro.balanceOf(resident)).to.equal(PURSE - 450n);
  });
});

/** Source: address poisoning on every ERC-20 that lets anyone move nothing, and forced transfers to oneself that lift a freeze (T-REX, CMTAT). */
describe("Attack: moves of nothing, and to oneself", () => {
  it("put no lookalike into a resident's history", async () => {
    const { euro, newcomer, resident } = await open();
    await expect(euro.connect(newcomer).transferFrom(resident, newcomer, 0)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_SpenderNotAllowed",
    );
  });

  it("lift no hold", async () => {
    const { euro, guardian, resident } = await open();
    await euro.connect(guardian).hold(resident, REASON);
    await expect(euro.connect(resident).transfer(resident, PURSE)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_MoveNotAllowed",
    );
    expect(await euro.standingOf(resident)).to.equal(Standing.Held);
  });
});
