import { expect } from "chai";
import hre from "hardhat";
import type { ContractTransactionResponse } from "ethers";
import type { Address } from "viem";
import { signAsResident, walletKey, WALLET_SALT } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { taskClaimData } from "../../protocol/typed-data.ts";
import { SIGNED_FORMS, addressOf, sign, verifierOf, wordsOf } from "./signatures.ts";
import {
  BUDGET,
  CONTENT,
  EVIDENCE,
  REWARD,
  TIER,
  claimFor,
  commitmentOf,
  ethers,
  goodTerms,
  networkHelpers,
  openBooks,
  openTask,
  publishTask,
} from "./town.ts";

/**
 * What the whole life of a task of one slot may cost, publish, claim, submit and approve, with hardly any text. Text comes
 * on top, about 23 gas a byte; `npm run bench:gas` measures with the city's real tasks. A resident's first claim of a
 * calendar year opens the slot in which AllowanceCaps counts that year, so it costs more than the others.
 */
const FIRST_LIFE = 298_000n;
const LATER_LIFE = 281_000n;

/** As LATER_LIFE, claimed with the passkey signature of a deployed wallet. */
const LIFE_BY_PASSKEY = 330_000n;

/** As LATER_LIFE, of each task when everything is done for forty of them at once, with signatures of ordinary accounts. */
const LIFE_IN_FORTY = 152_000n;
const MANY = 40;

const gasOf = async (sent: Promise<ContractTransactionResponse>) => (await (await sent).wait())!.gasUsed;

/** A deployed passkey wallet of a resident who claimed before, and the signature under its next claim. */
async function claimByPasskey() {
  const town = await networkHelpers.loadFixture(openTask);
  const { tasks, factory, residents, registrar } = town;
  const passkey = softwarePasskey("Anna");
  const key = walletKey(await addressOf(town.verifier), passkey.publicKey);
  const wallet = (await factory.addressOf([key], WALLET_SALT)) as Address;
  await factory.deploy([key], WALLET_SALT);
  await residents.connect(registrar).enrol(wallet, commitmentOf("a passkey"), TIER);
  const verifier = await verifierOf(tasks);
  const signer = { passkey, wallet, key, chainId: verifier.chainId };
  const signedClaim = async (taskId: bigint) => {
    const { claim } = await wordsOf({ tasks, taskId }, wallet);
    return { claim, signature: await signAsResident(signer, taskClaimData(verifier, claim), { deployed: true }) };
  };
  const before = await signedClaim(await publishTask(tasks, town.manager));
  await tasks.claimWithSignature(before.claim, before.signature);
  await networkHelpers.impersonateAccount(wallet);
  await networkHelpers.setBalance(wallet, 10n ** 18n);
  return { ...town, ...(await signedClaim(town.taskId)), account: await ethers.getSigner(wallet) };
}

// Coverage adds its own instructions to the contracts, so gas is measured without it only.
if (!hre.globalOptions.coverage) {
  describe("Tasks: gas", () => {
    it("keeps the whole life of a slot, without its text, under its limit: the first of a year and a later one", async () => {
      const { tasks, manager, inspector, anna, taskId: first } = await networkHelpers.loadFixture(openTask);
      const second = await publishTask(tasks, manager);
      const publish = await gasOf(tasks.connect(manager).publish(BUDGET, await goodTerms(), CONTENT));
      for (const [taskId, limit] of [
        [first, FIRST_LIFE],
        [second, LATER_LIFE],
      ] as const) {
        const claim = await gasOf(claimFor(tasks, anna, taskId));
        const submit = await gasOf(tasks.connect(anna).submit(taskId, EVIDENCE));
        const approve = await gasOf(tasks.connect(inspector).approve(taskId, anna, EVIDENCE, 1));
        expect(publish + claim + submit + approve).to.be.lessThanOrEqual(limit);
      }
    });

    it("keeps it under its limit when a deployed passkey wallet claims by signature", async () => {
      const town = await networkHelpers.loadFixture(claimByPasskey);
      const { tasks, manager, inspector, carrier, account, taskId } = town;
      const publish = await gasOf(tasks.connect(manager).publish(BUDGET, await goodTerms(), CONTENT));
      const claim = await gasOf(tasks.connect(carrier).claimWithSignature(town.claim, town.signature));
      const submit = await gasOf(tasks.connect(account).submit(taskId, EVIDENCE));
      const approve = await gasOf(tasks.connect(inspector).approve(taskId, account, EVIDENCE, 1));
      expect(publish + claim + submit + approve).to.be.lessThanOrEqual(LIFE_BY_PASSKEY);
    });

    it("keeps each of forty under its limit, from publishing to payment, four batches in all", async () => {
      const { tasks, euro, manager, inspector, carrier, anna } = await networkHelpers.loadFixture(openBooks);
      const verifier = await verifierOf(tasks);
      const taskIds = Array.from({ length: MANY }, (_, index) => (BUDGET << 32n) | BigInt(index + 1));
      const encode = tasks.interface.encodeFunctionData.bind(tasks.interface);
      const signed = (act: "claim" | "submit") =>
        Promise.all(
          taskIds.map(async (taskId) => {
            const words = await wordsOf({ tasks, taskId }, anna.address);
            const signature = await sign(anna, SIGNED_FORMS[act].data(verifier, words));
            return encode(`${act}WithSignature` as "claimWithSignature", [words[act] as never, signature]);
          }),
        );
      const publishing = encode("publish", [BUDGET, await goodTerms(), CONTENT]);
      const published = await gasOf(tasks.connect(manager).multicall(Array<string>(MANY).fill(publishing)));
      const claimed = await gasOf(tasks.connect(carrier).multicall(await signed("claim")));
      const submitted = await gasOf(tasks.connect(carrier).multicall(await signed("submit")));
      const approving = taskIds.map((taskId) => encode("approve", [taskId, anna.address, EVIDENCE, 1]));
      const approved = await gasOf(tasks.connect(inspector).multicall(approving));
      expect(await euro.balanceOf(anna)).to.equal(BigInt(MANY) * REWARD);
      expect((published + claimed + submitted + approved) / BigInt(MANY)).to.be.lessThanOrEqual(LIFE_IN_FORTY);
    });
  });
}
