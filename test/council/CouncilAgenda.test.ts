import { expect } from "chai";
import { ZeroAddress } from "ethers";
import { network } from "hardhat";
import { approvedBy, deploySafe } from "./safe.ts";

const { ethers, networkHelpers } = await network.create();

const CALL = 0;
const DELEGATE_CALL = 1;
const SENTENCE = "Vul het budget Openbare ruimte aan met € 100,00.";

const DOCUMENTS = `0x${"d0".repeat(32)}`;
const TITLE = "White paper and notification of the limited network, 2026";

async function deployAgenda() {
  const [deployer, one, two, three, stranger] = await ethers.getSigners();
  const { safe, batch } = await deploySafe(ethers, [one!, two!, three!], 2);
  const agenda = await ethers.deployContract("CouncilAgenda", [safe, batch]);
  const act = { to: stranger!.address, value: 5n, data: "0x", operation: CALL, nonce: 0n };
  return { deployer: deployer!, one: one!, two: two!, stranger: stranger!, safe, batch, agenda, act };
}

describe("CouncilAgenda", () => {
  it("names the Safe it belongs to", async () => {
    const { agenda, safe } = await networkHelpers.loadFixture(deployAgenda);
    expect(await agenda.safe()).to.equal(await safe.getAddress());
  });

  describe("propose", () => {
    it("puts an act on the agenda under the hash the Safe's owners approve", async () => {
      const { agenda, act, one, safe } = await networkHelpers.loadFixture(deployAgenda);
      const hash = await safe
        .getFunction("getTransactionHash")
        .staticCall(act.to, act.value, act.data, CALL, 0, 0, 0, ZeroAddress, ZeroAddress, act.nonce);
      await expect(agenda.connect(one).propose(act, SENTENCE))
        .to.emit(agenda, "ActProposed")
        .withArgs(hash, one.address, Object.values(act), SENTENCE);
      expect(await agenda.isProposed(hash)).to.equal(true);
    });

    it("is executed by the Safe after two owners approved that hash, by anyone", async () => {
      const { agenda, act, deployer, one, two, stranger, safe } = await networkHelpers.loadFixture(deployAgenda);
      await deployer.sendTransaction({ to: safe, value: act.value });
      const hash = await agenda.connect(one).propose.staticCall(act, SENTENCE);
      await agenda.connect(one).propose(act, SENTENCE);
      for (const owner of [one, two]) await safe.connect(owner).getFunction("approveHash")(hash);
      const signatures = await approvedBy([one, two]);
      const execute = safe
        .connect(deployer)
        .getFunction("execTransaction")
        .send(act.to, act.value, act.data, CALL, 0, 0, 0, ZeroAddress, ZeroAddress, signatures);
      await expect(execute).to.changeEtherBalance(ethers, stranger, act.value);
    });

    it("lets the batch contract be delegatecalled", async () => {
      const { agenda, act, batch, one } = await networkHelpers.loadFixture(deployAgenda);
      const batched = { ...act, to: await batch.getAddress(), operation: DELEGATE_CALL };
      await expect(agenda.connect(one).propose(batched, SENTENCE)).to.emit(agenda, "ActProposed");
    });

    it("refuses whoever is not an owner", async () => {
      const { agenda, act, stranger } = await networkHelpers.loadFixture(deployAgenda);
      await expect(agenda.connect(stranger).propose(act, SENTENCE))
        .to.be.revertedWithCustomError(agenda, "CouncilAgenda_NotAnOwner")
        .withArgs(stranger.address);
    });

    it("refuses a delegatecall to anything but the batch contract", async () => {
      const { agenda, act, one } = await networkHelpers.loadFixture(deployAgenda);
      await expect(agenda.connect(one).propose({ ...act, operation: DELEGATE_CALL }, SENTENCE))
        .to.be.revertedWithCustomError(agenda, "CouncilAgenda_DelegateNotAllowed")
        .withArgs(act.to);
    });

    it("refuses a nonce the Safe has used", async () => {
      const { agenda, act, one, two, deployer, safe } = await networkHelpers.loadFixture(deployAgenda);
      const empty = { ...act, value: 0n };
      const hash = await agenda.connect(one).propose.staticCall(empty, SENTENCE);
      for (const owner of [one, two]) await safe.connect(owner).getFunction("approveHash")(hash);
      const signatures = await approvedBy([one, two]);
      await safe
        .connect(deployer)
        .getFunction("execTransaction")
        .send(act.to, 0n, "0x", CALL, 0, 0, 0, ZeroAddress, ZeroAddress, signatures);
      await expect(agenda.connect(one).propose(act, SENTENCE))
        .to.be.revertedWithCustomError(agenda, "CouncilAgenda_StaleNonce")
        .withArgs(0n, 1n);
    });

    it("refuses the same act twice", async () => {
      const { agenda, act, one, two } = await networkHelpers.loadFixture(deployAgenda);
      const hash = await agenda.connect(one).propose.staticCall(act, SENTENCE);
      await agenda.connect(one).propose(act, SENTENCE);
      await expect(agenda.connect(two).propose(act, "Een andere zin."))
        .to.be.revertedWithCustomError(agenda, "CouncilAgenda_AlreadyProposed")
        .withArgs(hash);
    });

    for (const [what, sentence] of [
      ["an empty sentence", ""],
      ["a sentence of 281 bytes", "a".repeat(281)],
    ] as const) {
      it(`refuses ${what}`, async () => {
        const { agenda, act, one } = await networkHelpers.loadFixture(deployAgenda);
        await expect(agenda.connect(one).propose(act, sentence)).to.be.revertedWithCustomError(
          agenda,
          "CouncilAgenda_BadSentence",
        );
      });
    }
  });

  describe("recordLegalBasis", () => {
    it("begins with none", async () => {
      const { agenda } = await networkHelpers.loadFixture(deployAgenda);
      expect(await agenda.legalBasis()).to.deep.equal([0n, ethers.ZeroHash]);
    });

    it("is an act of the Safe, whose owners voted for it, and keeps the last record", async () => {
      const { agenda, deployer, one, two, safe } = await networkHelpers.loadFixture(deployAgenda);
      const record = async (documents: string) => {
        const data = agenda.interface.encodeFunctionData("recordLegalBasis", [documents, TITLE]);
        const act = [await agenda.getAddress(), 0n, data, CALL, 0, 0, 0, ZeroAddress, ZeroAddress] as const;
        const nonce = await safe.getFunction("nonce").staticCall();
        const hash = await safe.getFunction("getTransactionHash").staticCall(...act, nonce);
        for (const owner of [one, two]) await safe.connect(owner).getFunction("approveHash")(hash);
        const signatures = await approvedBy([one, two]);
        return safe
          .connect(deployer)
          .getFunction("execTransaction")
          .send(...act, signatures);
      };
      await expect(record(DOCUMENTS)).to.emit(agenda, "LegalBasisRecorded").withArgs(1n, DOCUMENTS, TITLE);
      expect(await agenda.legalBasis()).to.deep.equal([1n, DOCUMENTS]);
      const later = DOCUMENTS.replaceAll("d0", "d1");
      await expect(record(later)).to.emit(agenda, "LegalBasisRecorded").withArgs(2n, later, TITLE);
      expect(await agenda.legalBasis()).to.deep.equal([2n, later]);
    });

    it("refuses everybody else, also an owner alone", async () => {
      const { agenda, one } = await networkHelpers.loadFixture(deployAgenda);
      await expect(agenda.connect(one).recordLegalBasis(DOCUMENTS, TITLE))
        .to.be.revertedWithCustomError(agenda, "CouncilAgenda_NotTheSafe")
        .withArgs(one.address);
    });

    for (const [what, title, allowed] of [
      ["an empty title", "", false],
      ["a title of 281 bytes", "a".repeat(281), false],
      ["a title of 280 bytes", "a".repeat(280), true],
    ] as const) {
      it(`${allowed ? "takes" : "refuses"} ${what}`, async () => {
        const { deployer, batch } = await networkHelpers.loadFixture(deployAgenda);
        // An account in the place of the Safe, which says less about why an act of its own was refused.
        const agenda = await ethers.deployContract("CouncilAgenda", [deployer, batch]);
        const record = agenda.recordLegalBasis(DOCUMENTS, title);
        if (allowed) await expect(record).to.emit(agenda, "LegalBasisRecorded");
        else await expect(record).to.be.revertedWithCustomError(agenda, "CouncilAgenda_BadTitle");
      });
    }
  });
});
