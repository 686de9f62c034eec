import { expect } from "chai";
import type { HeerlenEuro } from "../../types/ethers-contracts/index.js";
import { Standing } from "./moves-table.ts";
import { type Authorization, argumentsOf, signAuthorization } from "./signatures.ts";
import { ethers, networkHelpers, openTown, referenceOf } from "./town.ts";

const FIELDS = "address,address,uint256,uint256,uint256,bytes32";
type Kind = "TransferWithAuthorization" | "ReceiveWithAuthorization";

/** The four functions that take a payment signed by its payer. */
const FORMS: { name: string; kind: Kind; classic: boolean }[] = [
  { name: "transferWithAuthorization", kind: "TransferWithAuthorization", classic: false },
  { name: "transferWithAuthorization", kind: "TransferWithAuthorization", classic: true },
  { name: "receiveWithAuthorization", kind: "ReceiveWithAuthorization", classic: false },
  { name: "receiveWithAuthorization", kind: "ReceiveWithAuthorization", classic: true },
];

async function open() {
  const town = await networkHelpers.loadFixture(openTown);
  const [resident, merchant] = [town.of(Standing.Resident), town.of(Standing.Merchant)];
  const now = BigInt(await networkHelpers.time.latest());
  const authorization: Authorization = {
    from: resident.address,
    to: merchant.address,
    value: 450n,
    validAfter: now + 100n,
    validBefore: now + 200n,
    nonce: referenceOf("bread"),
  };
  return { ...town, resident, merchant, authorization };
}

for (const { name, kind, classic } of FORMS) {
  const form = `${name}(${FIELDS},${classic ? "uint8,bytes32,bytes32" : "bytes"})`;

  /** The merchant submits at this moment what somebody signed. */
  async function submitAt(euro: HeerlenEuro, of: Authorization, signature: string, moment: bigint) {
    await networkHelpers.time.setNextBlockTimestamp(moment);
    const { v, r, s } = ethers.Signature.from(signature);
    return euro.getFunction(form)(...argumentsOf(of), ...(classic ? [v, r, s] : [signature]));
  }

  describe(`HeerlenEuro: ${name}, ${classic ? "v, r, s" : "bytes"}`, () => {
    it("pays inside its time window, both bounds exclusive", async () => {
      const { euro, resident, merchant, authorization } = await open();
      const { validAfter, validBefore } = authorization;
      const signature = await signAuthorization(euro, resident, authorization, kind);
      const submit = (moment: bigint) => submitAt(euro.connect(merchant), authorization, signature, moment);
      await expect(submit(validAfter))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_AuthorizationNotYetValid")
        .withArgs(validAfter);
      const early = await networkHelpers.takeSnapshot();
      await expect(submit(validAfter + 1n)).to.emit(euro, "Paid");
      await early.restore();
      await expect(submit(validBefore))
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_AuthorizationExpired")
        .withArgs(validBefore);
    });

    it("refuses what another signed in the payer's name", async () => {
      const { euro, merchant, authorization } = await open();
      const signature = await signAuthorization(euro, merchant, authorization, kind);
      const submitted = submitAt(euro.connect(merchant), authorization, signature, authorization.validAfter + 1n);
      await expect(submitted)
        .to.be.revertedWithCustomError(euro, "HeerlenEuro_BadSignature")
        .withArgs(authorization.from);
    });

    it("knows its reference as free before and as used after", async () => {
      const { euro, resident, merchant, authorization } = await open();
      const used = () => euro.authorizationState(resident.address, authorization.nonce);
      expect(await used()).to.equal(false);
      const signature = await signAuthorization(euro, resident, authorization, kind);
      await submitAt(euro.connect(merchant), authorization, signature, authorization.validAfter + 1n);
      expect(await used()).to.equal(true);
    });
  });
}

describe("HeerlenEuro: reason codes for tools", () => {
  const SENTENCES = [
    "No restriction",
    "These two accounts may not exchange coins",
    "This kind of move is paused now",
    "The amount is zero",
    "The balance is too low",
    "This reference was used before",
    "This recipient fetches its coins itself",
    "Unknown code",
  ];

  it("have a sentence each, and one for codes nobody gives", async () => {
    const { euro } = await open();
    for (const [code, sentence] of SENTENCES.entries())
      expect(await euro.messageForTransferRestriction(code)).to.equal(sentence);
  });

  it("are not for spending an allowance, which answers true", async () => {
    const { euro, resident, merchant } = await open();
    await euro.connect(resident).approve(merchant.address, 5n);
    const answer = euro.connect(merchant).transferFrom.staticCall(resident.address, merchant.address, 5n);
    expect(await answer).to.equal(true);
  });
});
