import { expect } from "chai";
import type { Address, Hex } from "viem";
import { signAsResident, walletKey, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { taskClaimData } from "../../protocol/typed-data.ts";
import { SIGNED_FORMS, addressOf, sign, verifierOf, wordsOf } from "../tasks/signatures.ts";
import { State, TIER, claimTask, commitmentOf, ethers, networkHelpers, openTask, stateOf } from "../tasks/town.ts";

const OTHER_SALT: Hex = `0x${"5a".repeat(32)}`;

/** Anna's passkey with two wallets, both enrolled and neither deployed. */
async function enrolTwins() {
  const town = await networkHelpers.loadFixture(openTask);
  const { factory, residents, registrar, tasks } = town;
  const passkey = softwarePasskey("Anna");
  const key = walletKey(await addressOf(town.verifier), passkey.publicKey);
  const { chainId } = await verifierOf(tasks);
  const signerOf = async (salt: Hex): Promise<ResidentSigner> => {
    const wallet = (await factory.addressOf([key], salt)) as Address;
    await residents.connect(registrar).enrol(wallet, commitmentOf(salt), TIER);
    return { passkey, key, chainId, wallet };
  };
  return { ...town, key, first: await signerOf(WALLET_SALT), second: await signerOf(OTHER_SALT) };
}

async function signedClaim(town: Awaited<ReturnType<typeof enrolTwins>>, signer: ResidentSigner, deployed: boolean) {
  const { claim } = await wordsOf(town, signer.wallet);
  const verifier = await verifierOf(town.tasks);
  return { claim, signature: await signAsResident(signer, taskClaimData(verifier, claim), { deployed }) };
}

/** Source: the motivation of ERC-7739: a signature of one owner that serves every wallet of theirs. */
describe("Attack: a signature replayed across wallets", () => {
  for (const deployed of [false, true]) {
    it(`does not serve another wallet of the same passkey, ${deployed ? "deployed" : "not deployed yet"}`, async () => {
      const town = await networkHelpers.loadFixture(enrolTwins);
      const { tasks, factory, key, first, second, taskId } = town;
      if (deployed) for (const salt of [WALLET_SALT, OTHER_SALT]) await factory.deploy([key], salt);
      const { claim, signature } = await signedClaim(town, first, deployed);
      const moved = { ...claim, resident: second.wallet, beneficiary: second.wallet };
      await expect(tasks.claimWithSignature(moved, signature))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
        .withArgs(second.wallet);
      await tasks.claimWithSignature(claim, signature);
      expect(await stateOf(tasks, taskId, { address: first.wallet })).to.equal(State.Claimed);
    });
  }
});

/** Source: EIP-155 and EIP-712: what was signed for a test network is shown to the real one. */
describe("Attack: a signature for another chain", () => {
  it("is worth nothing here, of no act", async () => {
    const town = await networkHelpers.loadFixture(claimTask);
    const { tasks, carrier, anna } = town;
    const words = await wordsOf(town, anna.address);
    const verifier = await verifierOf(tasks);
    const elsewhere = { ...verifier, chainId: verifier.chainId + 1 };
    for (const act of ["extend", "withdraw", "submit"] as const) {
      const { data, carry } = SIGNED_FORMS[act];
      await expect(carry(tasks.connect(carrier), words, await sign(anna, data(elsewhere, words))))
        .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
        .withArgs(anna.address);
    }
  });

  it("is worth nothing here when a passkey made it either", async () => {
    const town = await networkHelpers.loadFixture(enrolTwins);
    const { tasks, first } = town;
    const { claim } = await wordsOf(town, first.wallet);
    const verifier = await verifierOf(tasks);
    const data = taskClaimData({ ...verifier, chainId: verifier.chainId + 1 }, claim);
    await expect(tasks.claimWithSignature(claim, await signAsResident(first, data, { deployed: false })))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
      .withArgs(first.wallet);
  });
});

/** Source: counterfactual wallets whose address does not depend on their first owners, taken by whoever deploys first. */
describe("Attack: a wallet deployed by a stranger", () => {
  it("with other keys is another wallet, and the resident's own stays free", async () => {
    const town = await networkHelpers.loadFixture(enrolTwins);
    const { factory, carrier, verifier, first } = town;
    const strange = walletKey(await addressOf(verifier), softwarePasskey("Mallory").publicKey);
    await factory.connect(carrier).deploy([strange], WALLET_SALT);
    expect(await factory.addressOf([strange], WALLET_SALT)).not.to.equal(first.wallet);
    expect(await ethers.provider.getCode(first.wallet)).to.equal("0x");
  });

  it("with the resident's keys is the resident's: only they sign for it", async () => {
    const town = await networkHelpers.loadFixture(enrolTwins);
    const { tasks, factory, carrier, key, first, taskId } = town;
    const early = await signedClaim(town, first, false);
    await factory.connect(carrier).deploy([key], WALLET_SALT);
    await expect(tasks.claimWithSignature(early.claim, early.signature))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
      .withArgs(first.wallet);
    const { claim, signature } = await signedClaim(town, first, true);
    await tasks.connect(carrier).claimWithSignature(claim, signature);
    expect(await stateOf(tasks, taskId, { address: first.wallet })).to.equal(State.Claimed);
  });

  it("does not make a stranger's key one of the resident's", async () => {
    const town = await networkHelpers.loadFixture(enrolTwins);
    const { tasks, verifier, first } = town;
    const passkey = softwarePasskey("Mallory");
    const thief = { ...first, passkey, key: walletKey(await addressOf(verifier), passkey.publicKey) };
    const { claim, signature } = await signedClaim(town, thief, false);
    await expect(tasks.claimWithSignature(claim, signature))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
      .withArgs(first.wallet);
  });
});
