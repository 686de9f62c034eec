import { expect } from "chai";
import { Scope, Standing } from "./moves-table.ts";
import { PURSE, endow, ethers, networkHelpers, openTown, referenceOf } from "./town.ts";
import { type Authorization, argumentsOf, signAuthorization, signCancellation } from "./signatures.ts";

const BREAD = referenceOf("bread");
const TRANSFER_BYTES = "transferWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)";
const TRANSFER_VRS = "transferWithAuthorization(address,address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32)";
const RECEIVE_BYTES = "receiveWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)";
const RECEIVE_VRS = "receiveWithAuthorization(address,address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32)";

async function open() {
  const town = await networkHelpers.loadFixture(openTown);
  const [resident, merchant] = [town.of(Standing.Resident), town.of(Standing.Merchant)];
  const authorization: Authorization = {
    from: resident.address,
    to: merchant.address,
    value: 450n,
    validAfter: 0n,
    validBefore: ethers.MaxUint256,
    nonce: BREAD,
  };
  return { ...town, resident, merchant, authorization, euroOfRelayer: town.euro.connect(town.relayer) };
}

describe("HeerlenEuro: transferWithAuthorization", () => {
  it("pays by the signature of an ordinary account, submitted by anyone", async () => {
    const { euro, euroOfRelayer, resident, merchant, authorization } = await open();
    const signature = await signAuthorization(euro, resident, authorization);
    const payment = await euroOfRelayer[TRANSFER_BYTES](...argumentsOf(authorization), signature);
    await expect(payment).to.changeTokenBalances(ethers, euro, [resident, merchant], [-450n, 450n]);
    await expect(payment).to.emit(euro, "AuthorizationUsed").withArgs(resident.address, BREAD);
    await expect(payment).to.emit(euro, "Paid").withArgs(resident.address, merchant.address, 450n, BREAD);
    expect(await euro.receiptOf(resident.address, BREAD)).to.deep.equal([merchant.address, 450n]);
  });

  it("takes the classic form", async () => {
    const { euro, euroOfRelayer, resident, authorization } = await open();
    const { v, r, s } = ethers.Signature.from(await signAuthorization(euro, resident, authorization));
    await expect(euroOfRelayer[TRANSFER_VRS](...argumentsOf(authorization), v, r, s)).to.emit(euro, "Paid");
  });

  it("can be refunded like a payment", async () => {
    const { euro, euroOfRelayer, resident, merchant, authorization } = await open();
    const signature = await signAuthorization(euro, resident, authorization);
    await euroOfRelayer[TRANSFER_BYTES](...argumentsOf(authorization), signature);
    await expect(euro.connect(merchant).refund(resident.address, BREAD, 450n)).to.emit(euro, "Refunded");
  });

  it("is used once, and shares its reference with pay", async () => {
    const { euro, euroOfRelayer, resident, merchant, authorization } = await open();
    const signature = await signAuthorization(euro, resident, authorization);
    const submit = () => euroOfRelayer[TRANSFER_BYTES](...argumentsOf(authorization), signature);
    await submit();
    const used = [resident.address, BREAD];
    await expect(submit())
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_ReferenceUsed")
      .withArgs(...used);
    await expect(euro.connect(resident).pay(merchant.address, 1n, BREAD))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_ReferenceUsed")
      .withArgs(...used);
  });

  for (const change of ["to", "value", "validAfter", "validBefore", "nonce", "from"] as const) {
    it(`refuses a signature when ${change} differs from what was signed`, async () => {
      const { euro, euroOfRelayer, resident, of, authorization } = await open();
      const signature = await signAuthorization(euro, resident, authorization);
      const others = {
        to: of(Standing.Association).address,
        value: 451n,
        validAfter: 1n,
        validBefore: 2n ** 40n,
        nonce: referenceOf("cake"),
        from: of(Standing.Leaver).address,
      };
      const changed = { ...authorization, [change]: others[change] };
      const { v, r, s } = ethers.Signature.from(signature);
      for (const submitted of [
        euroOfRelayer[TRANSFER_BYTES](...argumentsOf(changed), signature),
        euroOfRelayer[TRANSFER_VRS](...argumentsOf(changed), v, r, s),
      ])
        await expect(submitted).to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature").withArgs(changed.from);
    });
  }

  it("refuses broken signatures, and one made for another token", async () => {
    const { authority, euro, euroOfRelayer, resident, authorization } = await open();
    const other = await ethers.deployContract("HeerlenEuro", [await authority.getAddress()]);
    const elsewhere = await signAuthorization(other, resident, authorization);
    for (const signature of ["0x", "0x1234", "0x".padEnd(132, "0"), "0x".padEnd(132, "f"), elsewhere])
      await expect(euroOfRelayer[TRANSFER_BYTES](...argumentsOf(authorization), signature))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature")
        .withArgs(resident.address);
    const high = ethers.toBeHex(2n ** 255n, 32);
    await expect(
      euroOfRelayer[TRANSFER_VRS](...argumentsOf(authorization), 27, high, high),
    ).to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature");
  });

  it("keeps its time window, both bounds exclusive", async () => {
    const { euro, euroOfRelayer, resident, authorization } = await open();
    const now = BigInt(await networkHelpers.time.latest());
    const inTime = { ...authorization, validAfter: now + 100n, validBefore: now + 200n };
    const signature = await signAuthorization(euro, resident, inTime);
    const submitAt = async (moment: bigint) => {
      await networkHelpers.time.setNextBlockTimestamp(moment);
      return euroOfRelayer[TRANSFER_BYTES](...argumentsOf(inTime), signature);
    };
    await expect(submitAt(now + 100n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_AuthorizationNotYetValid")
      .withArgs(now + 100n);
    const snapshot = await networkHelpers.takeSnapshot();
    await expect(submitAt(now + 200n))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_AuthorizationExpired")
      .withArgs(now + 200n);
    await snapshot.restore();
    await expect(submitAt(now + 199n)).to.emit(euro, "Paid");
  });

  it("passes the table, the pauses and the balance like every move", async () => {
    const { euro, euroOfRelayer, resident, guardian, newcomer, authorization } = await open();
    const submit = async (changed: Authorization) =>
      euroOfRelayer[TRANSFER_BYTES](...argumentsOf(changed), await signAuthorization(euro, resident, changed));
    await expect(submit({ ...authorization, to: newcomer.address })).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_MoveNotAllowed",
    );
    await expect(submit({ ...authorization, value: PURSE + 1n })).to.be.revertedWithCustomError(
      euro,
      "ERC20InsufficientBalance",
    );
    await expect(submit({ ...authorization, value: 0n })).to.be.revertedWithCustomError(euro, "HeerlenEuro_AmountZero");
    await euro.connect(guardian).pause(Scope.Spending);
    await expect(submit(authorization)).to.be.revertedWithCustomError(euro, "HeerlenEuro_Paused");
  });

  it("carries a batch of payments by several payers", async () => {
    const { euro, euroOfRelayer, resident, of, merchant, authorization } = await open();
    const calls = await Promise.all(
      [resident, of(Standing.Leaver)].map(async (payer) => {
        const own = { ...authorization, from: payer.address };
        const signature = await signAuthorization(euro, payer, own);
        return euro.interface.encodeFunctionData(TRANSFER_BYTES, [...argumentsOf(own), signature]);
      }),
    );
    await expect(euroOfRelayer.multicall(calls)).to.changeTokenBalance(ethers, euro, merchant, 900n);
  });
});

describe("HeerlenEuro: authorizations of contract accounts", () => {
  it("asks a contract account (ERC-1271), and takes no owner's signature in the classic form", async () => {
    const { euro, euroOfRelayer, newcomer, merchant, authorization } = await open();
    const wallet = await ethers.deployContract("OwnedWallet", [newcomer.address]);
    const own = { ...authorization, from: await wallet.getAddress() };
    await endow(euro, own.from, Standing.Resident);
    const signature = await signAuthorization(euro, newcomer, own);
    const { v, r, s } = ethers.Signature.from(signature);
    await expect(euroOfRelayer[TRANSFER_VRS](...argumentsOf(own), v, r, s))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature")
      .withArgs(own.from);
    await expect(euroOfRelayer[TRANSFER_BYTES](...argumentsOf(own), signature)).to.changeTokenBalance(
      ethers,
      euro,
      merchant,
      450n,
    );
  });

  it("lets an account with delegated code use its root key in the classic form only (EIP-7702)", async () => {
    const { euro, euroOfRelayer, newcomer, relayer, authorization } = await open();
    const root = ethers.Wallet.createRandom(ethers.provider);
    const wallet = await ethers.deployContract("OwnedWallet", [newcomer.address]);
    await relayer.sendTransaction({ to: root.address, value: ethers.parseEther("1") });
    const delegation = await root.authorize({ address: await wallet.getAddress(), nonce: 1 });
    await (await root.sendTransaction({ to: relayer.address, type: 4, authorizationList: [delegation] })).wait();
    expect(await ethers.provider.getCode(root.address)).to.match(/^0xef0100/);

    const own = { ...authorization, from: root.address };
    await endow(euro, own.from, Standing.Resident);
    const [byRoot, byDelegate] = [
      await signAuthorization(euro, root, own),
      await signAuthorization(euro, newcomer, own),
    ];
    await expect(euroOfRelayer[TRANSFER_BYTES](...argumentsOf(own), byRoot)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_BadSignature",
    );
    const { v, r, s } = ethers.Signature.from(byRoot);
    await expect(euroOfRelayer[TRANSFER_VRS](...argumentsOf(own), v, r, s)).to.emit(euro, "Paid");
    const next = { ...own, nonce: referenceOf("cake") };
    await expect(
      euroOfRelayer[TRANSFER_BYTES](...argumentsOf(next), byDelegate),
      "the delegate's signature of another payment",
    ).to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature");
    await expect(
      euroOfRelayer[TRANSFER_BYTES](...argumentsOf(next), await signAuthorization(euro, newcomer, next)),
    ).to.emit(euro, "Paid");
  });
});

describe("HeerlenEuro: receiveWithAuthorization and cancelAuthorization", () => {
  it("is submitted by the recipient only, in both forms", async () => {
    const { euro, euroOfRelayer, resident, relayer, merchant, authorization } = await open();
    const signature = await signAuthorization(euro, resident, authorization, "ReceiveWithAuthorization");
    const { v, r, s } = ethers.Signature.from(signature);
    for (const submitted of [
      euroOfRelayer[RECEIVE_BYTES](...argumentsOf(authorization), signature),
      euroOfRelayer[RECEIVE_VRS](...argumentsOf(authorization), v, r, s),
    ])
      await expect(submitted)
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_NotTheRecipient")
        .withArgs(relayer.address, merchant.address);
    await expect(euro.connect(merchant)[RECEIVE_BYTES](...argumentsOf(authorization), signature)).to.emit(euro, "Paid");
    const next = { ...authorization, nonce: referenceOf("cake") };
    const again = ethers.Signature.from(await signAuthorization(euro, resident, next, "ReceiveWithAuthorization"));
    await expect(euro.connect(merchant)[RECEIVE_VRS](...argumentsOf(next), again.v, again.r, again.s)).to.emit(
      euro,
      "Paid",
    );
  });

  it("does not take one kind of authorization for the other", async () => {
    const { euro, euroOfRelayer, resident, merchant, authorization } = await open();
    const toTransfer = await signAuthorization(euro, resident, authorization);
    const toReceive = await signAuthorization(euro, resident, authorization, "ReceiveWithAuthorization");
    await expect(
      euro.connect(merchant)[RECEIVE_BYTES](...argumentsOf(authorization), toTransfer),
    ).to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature");
    await expect(euroOfRelayer[TRANSFER_BYTES](...argumentsOf(authorization), toReceive)).to.be.revertedWithCustomError(
      euro,
      "HeerlenEuro_BadSignature",
    );
  });

  it("makes an unused authorization worthless, once and by its signer only", async () => {
    const { euro, euroOfRelayer, resident, merchant, of, authorization } = await open();
    const byAnother = await signCancellation(euro, of(Standing.Leaver), BREAD);
    await expect(euroOfRelayer.cancelAuthorization(resident.address, BREAD, byAnother))
      .to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature")
      .withArgs(resident.address);
    const cancellation = await signCancellation(euro, resident, BREAD);
    const cancel = () => euroOfRelayer.cancelAuthorization(resident.address, BREAD, cancellation);
    await expect(cancel()).to.emit(euro, "AuthorizationCanceled").withArgs(resident.address, BREAD);
    expect(await euro.receiptOf(resident.address, BREAD)).to.deep.equal([ethers.toBeHex(1, 20), 0n]);
    expect(await euro.authorizationState(resident.address, BREAD)).to.equal(true);
    const signature = await signAuthorization(euro, resident, authorization);
    for (const late of [
      cancel(),
      euroOfRelayer[TRANSFER_BYTES](...argumentsOf(authorization), signature),
      euro.connect(resident).pay(merchant.address, 1n, BREAD),
    ])
      await expect(late).to.be.revertedWithCustomError(euro, "HeerlenEuro_ReferenceUsed");
  });

  it("cannot cancel what was paid", async () => {
    const { euro, euroOfRelayer, resident, merchant } = await open();
    await euro.connect(resident).pay(merchant.address, 5n, BREAD);
    const cancellation = await signCancellation(euro, resident, BREAD);
    await expect(
      euroOfRelayer.cancelAuthorization(resident.address, BREAD, cancellation),
    ).to.be.revertedWithCustomError(euro, "HeerlenEuro_ReferenceUsed");
    expect((await euro.receiptOf(resident.address, BREAD)).refundable).to.equal(5n);
  });
});
