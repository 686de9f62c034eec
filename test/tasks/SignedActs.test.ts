import { expect } from "chai";
import type { Signer, TypedDataField } from "ethers";
import type { Address, Hex } from "viem";
import { signAsResident, walletKey, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { handInData, taskClaimData, withdrawalData } from "../../protocol/typed-data.ts";
import {
  EVIDENCE,
  HOUR,
  OTHER_EVIDENCE,
  REWARD,
  State,
  claimTask,
  commitmentOf,
  ethers,
  networkHelpers,
  openTask,
} from "./town.ts";

const address = async (of: { getAddress(): Promise<string> }) => (await of.getAddress()) as Address;

async function verifierOf(town: Awaited<ReturnType<typeof openTask>>) {
  const { chainId } = await ethers.provider.getNetwork();
  return { chainId: Number(chainId), verifyingContract: await address(town.tasks) };
}

/** What Anna would sign now, each for the round it fits. */
async function wordsOf(town: Awaited<ReturnType<typeof openTask>>, resident = town.anna.address) {
  const deadline = BigInt((await networkHelpers.time.latest()) + HOUR);
  const { round } = await town.tasks.claimOf(town.taskId, resident);
  const act = { taskId: town.taskId, resident: resident as Address, deadline };
  return {
    taskClaim: { ...act, round: round + 1n },
    handIn: { ...act, evidence: EVIDENCE as Hex, round },
    withdrawal: { ...act, round },
  };
}

const sign = (signer: Signer, { domain, types, message }: ReturnType<SignedAct["data"]>) =>
  signer.signTypedData(domain, types as unknown as Record<string, TypedDataField[]>, message);

type Verifier = Awaited<ReturnType<typeof verifierOf>>;
type Town = Awaited<ReturnType<typeof openTask>>;
type Words = Awaited<ReturnType<typeof wordsOf>>;

interface SignedAct {
  town: () => Promise<Town>;
  data: (
    verifier: Verifier,
    words: Words,
  ) => ReturnType<typeof taskClaimData> | ReturnType<typeof handInData> | ReturnType<typeof withdrawalData>;
  carry: (town: Town, words: Words, signature: string) => Promise<unknown>;
  becomes: number;
}

/** Each signed act: where it fits, how it is signed and how anyone carries it. */
const ACTS: Record<string, SignedAct> = {
  claim: {
    town: openTask,
    data: (verifier, words) => taskClaimData(verifier, words.taskClaim),
    carry: ({ tasks, carrier }, { taskClaim }, signature) =>
      tasks.connect(carrier).claimWithSignature(taskClaim, signature),
    becomes: State.Claimed,
  },
  handIn: {
    town: claimTask,
    data: (verifier, words) => handInData(verifier, words.handIn),
    carry: ({ tasks, carrier }, { handIn }, signature) => tasks.connect(carrier).submitWithSignature(handIn, signature),
    becomes: State.Submitted,
  },
  withdrawal: {
    town: claimTask,
    data: (verifier, words) => withdrawalData(verifier, words.withdrawal),
    carry: ({ tasks, carrier }, { withdrawal }, signature) =>
      tasks.connect(carrier).withdrawWithSignature(withdrawal, signature),
    becomes: State.Withdrawn,
  },
};

for (const [name, { town: open, data, carry, becomes }] of Object.entries(ACTS)) {
  describe(`Signed acts: ${name}`, () => {
    const prepare = async () => {
      const town: Town = await networkHelpers.loadFixture(open);
      return { town, words: await wordsOf(town), verifier: await verifierOf(town) };
    };
    const refusesSignature = async (town: Town, words: Words, signature: string) =>
      expect(carry(town, words, signature))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_BadSignature")
        .withArgs(town.anna.address);

    it("is carried by anyone and counts for the resident", async () => {
      const { town, words, verifier } = await prepare();
      await carry(town, words, await sign(town.anna, data(verifier, words)));
      expect((await town.tasks.claimOf(town.taskId, town.anna)).state).to.equal(becomes);
    });

    it("is refused when somebody else signed it", async () => {
      const { town, words, verifier } = await prepare();
      await refusesSignature(town, words, await sign(town.bram, data(verifier, words)));
    });

    it("is refused when any word was changed after signing", async () => {
      const { town, words, verifier } = await prepare();
      const signature = await sign(town.anna, data(verifier, words));
      const later = (act: { deadline: bigint }) => ({ ...act, deadline: act.deadline + 1n });
      const changed = {
        taskClaim: later(words.taskClaim),
        handIn: { ...words.handIn, evidence: OTHER_EVIDENCE },
        withdrawal: later(words.withdrawal),
      } as Words;
      await refusesSignature(town, changed, signature);
    });

    it("is refused from another chain or another registry", async () => {
      const { town, words, verifier } = await prepare();
      const elsewhere = [
        { ...verifier, chainId: verifier.chainId + 1 },
        { ...verifier, verifyingContract: await address(town.euro) },
      ];
      for (const other of elsewhere) await refusesSignature(town, words, await sign(town.anna, data(other, words)));
    });

    it("is good in the second of its deadline and refused after it", async () => {
      const { town, words, verifier } = await prepare();
      const signature = await sign(town.anna, data(verifier, words));
      const { deadline } = words.taskClaim;
      await networkHelpers.time.setNextBlockTimestamp(deadline + 1n);
      await expect(carry(town, words, signature))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_SignatureExpired")
        .withArgs(deadline);

      const again = await prepare();
      await networkHelpers.time.setNextBlockTimestamp(again.words.taskClaim.deadline);
      await carry(again.town, again.words, await sign(again.town.anna, data(again.verifier, again.words)));
      expect((await again.town.tasks.claimOf(again.town.taskId, again.town.anna)).state).to.equal(becomes);
    });

    it("is refused twice, and in a later round", async () => {
      const { town, words, verifier } = await prepare();
      const signature = await sign(town.anna, data(verifier, words));
      await carry(town, words, signature);
      const hers = town.tasks.connect(town.anna);
      await expect(carry(town, words, signature)).to.be.revertedWithCustomError(town.tasks, "TaskRegistry_WrongState");
      if (name === "handIn") return;
      if (name === "claim") await hers.withdraw(town.taskId);
      else await hers.claim(town.taskId);
      const [signed, expected] = [1, 2];
      await expect(carry(town, words, signature))
        .to.be.revertedWithCustomError(town.tasks, "TaskRegistry_WrongRound")
        .withArgs(signed, expected);
    });
  });
}

/** Anna's passkey wallet, enrolled and not deployed. */
async function enrolPasskey() {
  const town = await openTask();
  const passkey = softwarePasskey("Anna");
  const key = walletKey(await address(town.verifier), passkey.publicKey);
  const wallet = (await town.factory.addressOf([key], WALLET_SALT)) as Address;
  const { chainId } = await verifierOf(town);
  await town.residents.connect(town.registrar).enrol(wallet, commitmentOf("a passkey"), 1);
  const signer: ResidentSigner = { passkey, wallet, key, chainId };
  return { ...town, signer };
}

describe("Signed acts: a passkey wallet", () => {
  it("claims, hands in and earns before it is deployed", async () => {
    const town = await networkHelpers.loadFixture(enrolPasskey);
    const { tasks, euro, inspector, signer, taskId } = town;
    const verifier = await verifierOf(town);
    const claim = (await wordsOf(town, signer.wallet)).taskClaim;
    const undeployed = { deployed: false };
    await tasks.claimWithSignature(claim, await signAsResident(signer, taskClaimData(verifier, claim), undeployed));
    const { handIn } = await wordsOf(town, signer.wallet);
    await tasks.submitWithSignature(handIn, await signAsResident(signer, handInData(verifier, handIn), undeployed));
    await tasks.connect(inspector).approve(taskId, signer.wallet, EVIDENCE, 1);
    expect(await euro.balanceOf(signer.wallet)).to.equal(REWARD);
    expect(await ethers.provider.getCode(signer.wallet)).to.equal("0x");
  });

  it("cannot use the signature of its time without code once somebody deployed it, and signs anew", async () => {
    const town = await networkHelpers.loadFixture(enrolPasskey);
    const { tasks, factory, signer, taskId } = town;
    const verifier = await verifierOf(town);
    const { taskClaim } = await wordsOf(town, signer.wallet);
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
    const { taskClaim } = await wordsOf(town, signer.wallet);
    const passkey = softwarePasskey("Mallory");
    const thief = { ...signer, passkey, key: walletKey(await address(verifier), passkey.publicKey) };
    const data = taskClaimData(await verifierOf(town), taskClaim);
    await expect(tasks.claimWithSignature(taskClaim, await signAsResident(thief, data, { deployed: false })))
      .to.be.revertedWithCustomError(tasks, "TaskRegistry_BadSignature")
      .withArgs(signer.wallet);
  });
});
