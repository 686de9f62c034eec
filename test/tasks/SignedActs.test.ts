import { expect } from "chai";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { signAsResident, walletKey, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import { handInData, taskClaimData } from "../../protocol/typed-data.ts";
import type { Address } from "viem";
import { SIGNED_FORMS, addressOf, sign, verifierOf, wordsOf, type SignedAct, type Words } from "./signatures.ts";
import {
  EVIDENCE,
  NOT_DONE,
  OTHER_EVIDENCE,
  REWARD,
  State,
  claimFor,
  claimTask,
  commitmentOf,
  ethers,
  networkHelpers,
  openTask,
  rejectTask,
  stateOf,
  type TaskTown,
} from "./town.ts";

interface Setting {
  /** A town in which the act fits. */
  open: () => Promise<TaskTown>;
  becomes: number;
  /** Brings the claim to where the act would fit again, but for its round. */
  again: (town: TaskTown) => Promise<unknown>;
  /** What a second carrying is refused with at once. */
  twice: string;
}

const withdrawAndClaim = async ({ tasks, anna, taskId }: TaskTown) => {
  await tasks.connect(anna).withdraw(taskId);
  await claimFor(tasks, anna, taskId);
};

const SETTINGS: Record<SignedAct, Setting> = {
  claim: {
    open: openTask,
    becomes: State.Claimed,
    again: ({ tasks, anna, taskId }) => tasks.connect(anna).withdraw(taskId),
    twice: "TaskRegistry_WrongState",
  },
  extend: {
    open: claimTask,
    becomes: State.Claimed,
    again: withdrawAndClaim,
    twice: "TaskRegistry_AlreadyExtended",
  },
  withdraw: {
    open: claimTask,
    becomes: State.Withdrawn,
    again: ({ tasks, anna, taskId }) => claimFor(tasks, anna, taskId),
    twice: "TaskRegistry_WrongState",
  },
  submit: {
    open: claimTask,
    becomes: State.Submitted,
    again: ({ tasks, inspector, anna, taskId }) => tasks.connect(inspector).reject(taskId, anna, EVIDENCE, 1, NOT_DONE),
    twice: "TaskRegistry_WrongState",
  },
  appeal: {
    open: rejectTask,
    becomes: State.Appealed,
    again: async () => undefined,
    twice: "TaskRegistry_WrongState",
  },
};

for (const [name, { open, becomes, again, twice }] of Object.entries(SETTINGS)) {
  const { data, carry } = SIGNED_FORMS[name as SignedAct];

  describe(`Signed acts: ${name}`, () => {
    const prepare = async () => {
      const town: TaskTown = await networkHelpers.loadFixture(open);
      const [words, verifier] = [await wordsOf(town, town.anna.address), await verifierOf(town.tasks)];
      const signature = await sign(town.anna, data(verifier, words));
      return { town, words, verifier, signature };
    };
    const carried = ({ tasks, carrier }: TaskTown, words: Words, signature: string) =>
      carry(tasks.connect(carrier), words, signature);
    const refusesSignature = async (town: TaskTown, words: Words, signature: string) =>
      expect(carried(town, words, signature))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_BadSignature")
        .withArgs(town.anna.address);

    it("is carried by anyone and counts for the resident", async () => {
      const { town, words, signature } = await prepare();
      await carried(town, words, signature);
      expect(await stateOf(town.tasks, town.taskId, town.anna)).to.equal(becomes);
    });

    it("is refused when somebody else signed it", async () => {
      const { town, words, verifier } = await prepare();
      await refusesSignature(town, words, await sign(town.bram, data(verifier, words)));
    });

    it("is refused when any word was changed after signing", async () => {
      const { town, words, signature } = await prepare();
      const changes: Partial<Record<SignedAct, object>>[] = [
        { [name]: { deadline: words.extend.deadline + 1n } },
        ...(name === "submit" ? [{ submit: { evidence: OTHER_EVIDENCE } }] : []),
        ...(name === "claim" ? [{ claim: { beneficiary: town.association.address } }] : []),
      ];
      for (const change of changes) {
        const changed = { ...words[name as SignedAct], ...change[name as SignedAct] };
        await refusesSignature(town, { ...words, [name]: changed }, signature);
      }
    });

    it("is refused from another chain or another registry", async () => {
      const { town, words, verifier } = await prepare();
      const elsewhere = [
        { ...verifier, chainId: verifier.chainId + 1 },
        { ...verifier, verifyingContract: await addressOf(town.euro) },
      ];
      for (const other of elsewhere) await refusesSignature(town, words, await sign(town.anna, data(other, words)));
    });

    it("is refused as any other act", async () => {
      const { town, words, verifier } = await prepare();
      for (const [other, form] of Object.entries(SIGNED_FORMS)) {
        if (other === name) continue;
        await refusesSignature(town, words, await sign(town.anna, form.data(verifier, words)));
      }
    });

    it("is good in the second of its deadline and refused after it", async () => {
      const late = await prepare();
      const { deadline } = late.words.claim;
      await networkHelpers.time.setNextBlockTimestamp(deadline + 1n);
      await expect(carried(late.town, late.words, late.signature))
        .to.be.revertedWithCustomError(late.town.tasks, "TaskRegistry_SignatureExpired")
        .withArgs(deadline);

      const { town, words, signature } = await prepare();
      await networkHelpers.time.setNextBlockTimestamp(words.claim.deadline);
      await carried(town, words, signature);
      expect(await stateOf(town.tasks, town.taskId, town.anna)).to.equal(becomes);
    });

    it("is refused twice, and in a later round", async () => {
      const { town, words, signature } = await prepare();
      await carried(town, words, signature);
      await expect(carried(town, words, signature)).to.be.revertedWithCustomError(town.tasks, twice);
      await again(town);
      if (name === "appeal") return;
      await expect(carried(town, words, signature))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_WrongRound")
        .withArgs(1, 2);
    });
  });
}

/** Anna's passkey wallet, enrolled and not deployed. */
async function enrolPasskey() {
  const town = await networkHelpers.loadFixture(openTask);
  const passkey = softwarePasskey("Anna");
  const key = walletKey(await addressOf(town.verifier), passkey.publicKey);
  const wallet = (await town.factory.addressOf([key], WALLET_SALT)) as Address;
  const { chainId } = await verifierOf(town.tasks);
  await town.residents.connect(town.registrar).enrol(wallet, commitmentOf("a passkey"), 1);
  const signer: ResidentSigner = { passkey, wallet, key, chainId };
  return { ...town, signer };
}

describe("Signed acts: a passkey wallet", () => {
  it("claims, hands in and earns before it is deployed", async () => {
    const town = await networkHelpers.loadFixture(enrolPasskey);
    const { tasks, euro, inspector, signer, taskId } = town;
    const verifier = await verifierOf(town.tasks);
    const claim = (await wordsOf(town, signer.wallet)).claim;
    const undeployed = { deployed: false };
    await tasks.claimWithSignature(claim, await signAsResident(signer, taskClaimData(verifier, claim), undeployed));
    const { submit: handIn } = await wordsOf(town, signer.wallet);
    await tasks.submitWithSignature(handIn, await signAsResident(signer, handInData(verifier, handIn), undeployed));
    await tasks.connect(inspector).approve(taskId, signer.wallet, EVIDENCE, 1);
    expect(await euro.balanceOf(signer.wallet)).to.equal(REWARD);
    expect(await ethers.provider.getCode(signer.wallet)).to.equal("0x");
  });

  it("cannot use the signature of its time without code once somebody deployed it, and signs anew", async () => {
    const town = await networkHelpers.loadFixture(enrolPasskey);
    const { tasks, factory, signer, taskId } = town;
    const verifier = await verifierOf(town.tasks);
    const { claim: taskClaim } = await wordsOf(town, signer.wallet);
    const data = taskClaimData(verifier, taskClaim);
    const early = await signAsResident(signer, data, { deployed: false });
    await factory.deploy([signer.key], WALLET_SALT);
    await expect(tasks.claimWithSignature(taskClaim, early))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
      .withArgs(signer.wallet);
    await tasks.claimWithSignature(taskClaim, await signAsResident(signer, data, { deployed: true }));
    expect((await tasks.claimOf(taskId, signer.wallet)).state).to.equal(State.Claimed);
  });

  it("is not opened by another key", async () => {
    const town = await networkHelpers.loadFixture(enrolPasskey);
    const { tasks, verifier, signer } = town;
    const { claim: taskClaim } = await wordsOf(town, signer.wallet);
    const passkey = softwarePasskey("Mallory");
    const thief = { ...signer, passkey, key: walletKey(await addressOf(verifier), passkey.publicKey) };
    const data = taskClaimData(await verifierOf(town.tasks), taskClaim);
    await expect(tasks.claimWithSignature(taskClaim, await signAsResident(thief, data, { deployed: false })))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
      .withArgs(signer.wallet);
  });
});
