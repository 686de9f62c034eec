import { erc20Abi, type Hex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestOfAct, type Act } from "@wesh/protocol/acts.ts";
import { taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { signAsResident, WALLET_SALT, type ResidentSigner } from "@wesh/protocol/passkey.ts";
import { softwarePasskey } from "@wesh/protocol/software-passkey.ts";
import { handInData, paymentData, taskClaimData, withdrawalData } from "@wesh/protocol/typed-data.ts";
import { openSmallTown, type SmallTown } from "../../../test/wallet/small-town.ts";
import { testAccount } from "../../../scripts/deploy/networks.ts";
import { placeFor, startNode, startRelay, until, type Node, type Place, type Running } from "./running.ts";

let node: Node;
let town: SmallTown;
let place: Place;
let relay: Running;
const merchant = testAccount(5).address;

beforeAll(async () => {
  node = await startNode();
  town = await openSmallTown(node.client, merchant);
  place = placeFor(node.url, town.deployment, [10, 11]);
  relay = await startRelay(place);
});

afterAll(async () => {
  await relay?.kill("SIGTERM");
  await node?.stop();
});

const tasks = () => ({ chainId: town.deployment.chainId, verifyingContract: town.at("TaskRegistry") });
const euro = () => ({ chainId: town.deployment.chainId, verifyingContract: town.at("HeerlenEuro") });

async function claimOf(resident: ResidentSigner, deployed = false, round = 1n): Promise<Act> {
  const { wallet } = resident;
  const taskClaim = { taskId: town.taskId, resident: wallet, beneficiary: wallet, round, deadline: town.later };
  const signature = await signAsResident(resident, taskClaimData(tasks(), taskClaim), { deployed });
  return { kind: "claim", taskClaim, signature };
}

async function paymentOf(resident: ResidentSigner, amount: bigint, reference: number): Promise<Act> {
  const paymentReference: Hex = `0x${reference.toString(16).padStart(64, "0")}`;
  const validity = { validAfter: 0n, validBefore: town.later };
  const payment = { payer: resident.wallet, merchant, amount, ...validity, paymentReference };
  const signature = await signAsResident(resident, paymentData(euro(), payment), { deployed: true });
  return { kind: "payment", payment, signature, wallet: { key: resident.key, salt: WALLET_SALT } };
}

const digestOf = (act: Act) =>
  digestOfAct(
    {
      chainId: town.deployment.chainId,
      heerlenEuro: town.at("HeerlenEuro"),
      taskRegistry: town.at("TaskRegistry"),
      walletRecovery: town.at("WalletRecovery"),
      redemptionDesk: town.at("RedemptionDesk"),
    },
    act,
  );

const balanceOf = (account: Hex) =>
  node.client.readContract({
    address: town.at("HeerlenEuro"),
    abi: erc20Abi,
    functionName: "balanceOf",
    args: [account],
  });

async function carried(act: Act): Promise<void> {
  const { status, body } = await relay.post(act);
  expect(body.refusal).toBeUndefined();
  expect(status).toBe(202);
  expect(await relay.settled(body.digest!)).toMatchObject({ status: "included" });
}

describe("the relay", () => {
  it("carries a claim, a hand-in and a withdrawal of a wallet that is not deployed", async () => {
    const an = town.resident("an");
    await town.enrol(an.wallet);
    await carried(await claimOf(an));
    const withdrawal = { taskId: town.taskId, resident: an.wallet, round: 1n, deadline: town.later };
    const back = await signAsResident(an, withdrawalData(tasks(), withdrawal), { deployed: false });
    await carried({ kind: "withdrawal", withdrawal, signature: back });
    await carried(await claimOf(an, false, 2n));
    const evidence: Hex = `0x${"e1".repeat(24)}`;
    const handIn = { ...withdrawal, round: 2n, evidence };
    const signature = await signAsResident(an, handInData(tasks(), handIn), { deployed: false });
    await carried({ kind: "hand-in", handIn, signature });
    const question = { address: town.at("TaskRegistry"), abi: taskRegistryAbi, functionName: "claimOf" } as const;
    const claim = await node.client.readContract({ ...question, args: [town.taskId, an.wallet] });
    expect(claim).toMatchObject({ evidence, state: 2, round: 2 });
  });

  it("deploys the wallet before its first payment, and pays a later one at once", async () => {
    const ben = town.resident("ben");
    await town.enrol(ben.wallet, 1_000n);
    const before = await balanceOf(merchant);
    await carried(await paymentOf(ben, 600n, 1));
    expect(await node.client.getCode({ address: ben.wallet })).toMatch(/^0x363d3d37/);
    await carried(await paymentOf(ben, 400n, 2));
    expect((await balanceOf(merchant)) - before).toBe(1_000n);
    expect(await balanceOf(ben.wallet)).toBe(0n);
  });

  it("answers with the contract's own refusal and takes nothing", async () => {
    const stranger = town.resident("stranger");
    const act = await claimOf(stranger);
    const args = [stranger.wallet];
    expect(await relay.post(act)).toEqual({
      status: 422,
      body: { refusal: { name: "TaskRegistry_NotResident", args } },
    });
    expect((await fetch(`${relay.url}/acts/${digestOf(act)}`)).status).toBe(404);
  });

  it("refuses a forged signature, and takes the same act with the right one afterwards", async () => {
    const cas = town.resident("cas");
    await town.enrol(cas.wallet);
    const act = await claimOf(cas);
    const other = await claimOf({ ...cas, passkey: softwarePasskey("thief") });
    expect(await relay.post(other)).toMatchObject({ body: { refusal: { name: "TaskRegistry_BadSignature" } } });
    await carried(act);
  });

  it("takes the same act once, also when it is posted ten times at once with different signatures", async () => {
    const dee = town.resident("dee");
    await town.enrol(dee.wallet);
    const elsewhere = { ...dee, passkey: softwarePasskey("dee", { origin: "https://wesh.example" }) };
    const acts = await Promise.all([...Array(10).keys()].map((index) => claimOf(index % 2 ? dee : elsewhere)));
    const answers = await Promise.all(acts.map((act) => relay.post(act)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(202));
    expect(new Set(answers.map(({ body }) => body.transaction)).size).toBe(1);
  });

  it("does not deploy for a payment that cannot succeed", async () => {
    const eva = town.resident("eva");
    await town.enrol(eva.wallet, 100n);
    const tooMuch = await paymentOf(eva, 101n, 3);
    expect(await relay.post(tooMuch)).toMatchObject({
      body: { refusal: { name: "Relay_CannotPay", args: ["BalanceTooLow"] } },
    });
    const othersKey = { ...(await paymentOf(eva, 1n, 4)), wallet: { key: town.resident("an").key, salt: WALLET_SALT } };
    expect(await relay.post(othersKey as Act)).toMatchObject({ body: { refusal: { name: "Relay_OtherWallet" } } });
    expect(await node.client.getCode({ address: eva.wallet })).toBeUndefined();
  });

  it("deploys wallets of enrolled residents only", async () => {
    const fem = town.resident("fem");
    const act: Act = { kind: "deploy-wallet", wallet: { key: fem.key, salt: WALLET_SALT } };
    expect(await relay.post(act)).toMatchObject({ status: 422, body: { refusal: { name: "Relay_NotEnrolled" } } });
    await town.enrol(fem.wallet);
    await carried(act);
  });

  it("refuses what it cannot read, without repeating any value", async () => {
    const post = (body: string) => fetch(`${relay.url}/acts`, { method: "POST", body });
    const bad = await post(JSON.stringify({ kind: "claim", signature: "secret", taskClaim: {} }));
    const text = await bad.text();
    expect(bad.status).toBe(400);
    expect(text).toContain("Relay_BadRequest");
    expect(text).not.toContain("secret");
    expect((await post("not json")).status).toBe(400);
    expect((await post("x".repeat(40_000))).status).toBe(413);
    expect((await fetch(`${relay.url}/elsewhere`)).status).toBe(404);
  });

  it("keeps residents' addresses out of its log", async () => {
    await until(async () => relay.log().includes('"included"'));
    for (const seed of ["an", "ben", "cas", "stranger"]) {
      expect(relay.log().toLowerCase()).not.toContain(town.resident(seed).wallet.slice(2).toLowerCase());
    }
  });

  it("stops at the quota of a signer, and of that signer only", async () => {
    const strict = await startRelay(placeFor(node.url, town.deployment, [12]), { RELAY_QUOTA_PER_DAY: "2" });
    try {
      const [han, ida] = [town.resident("han"), town.resident("ida")];
      await town.enrol(han.wallet, 1_000n);
      await town.enrol(ida.wallet);
      expect((await strict.post(await paymentOf(han, 1n, 5))).status).toBe(202); // and the deployment: two acts
      expect(await strict.post(await paymentOf(han, 1n, 6))).toMatchObject({
        status: 429,
        body: { refusal: { name: "Relay_QuotaUsed", args: [2] } },
      });
      expect((await strict.post(await claimOf(ida))).status).toBe(202);
    } finally {
      await strict.kill("SIGTERM");
    }
  });

  it("is killed with 50 acts in flight: none lost, none twice", async () => {
    const residents = [...Array(50).keys()].map((index) => town.resident(`crowd ${index}`));
    for (const { wallet } of residents) await town.enrol(wallet);
    const acts = await Promise.all(residents.map((resident) => claimOf(resident)));
    const crowded = placeFor(node.url, town.deployment, [13, 14]);
    const first = await startRelay(crowded);
    const automine = (on: boolean) =>
      node.client.request({ method: "evm_setAutomine" as never, params: [on] as never });
    const fromBlock = await node.client.getBlockNumber();
    await automine(false);
    const answers = await Promise.all(acts.map((act) => first.post(act)));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(202));
    await first.kill("SIGKILL");
    // The node forgets half of what was waiting, as a crash between writing down and sending would have left it.
    for (const { body } of answers.filter((_, index) => index % 2)) {
      await node.client.request({ method: "hardhat_dropTransaction" as never, params: [body.transaction] as never });
    }
    const again = await startRelay(crowded);
    try {
      await automine(true);
      await node.client.request({ method: "hardhat_mine" as never, params: ["0x2"] as never });
      const settled = await Promise.all(acts.map((act) => again.settled(digestOf(act))));
      expect(settled.map(({ status }) => status)).toEqual(Array(50).fill("included"));
      const abi = taskRegistryAbi;
      const claims = await node.client.getContractEvents({
        address: town.at("TaskRegistry"),
        abi,
        eventName: "TaskClaimed",
        fromBlock,
      });
      const claimed = claims.map(({ args }) => args.resident);
      expect(claimed.toSorted()).toEqual(residents.map(({ wallet }) => wallet).toSorted());
      const repeated = await Promise.all(acts.map((act) => again.post(act)));
      expect(repeated.map(({ body }) => body.transaction)).toEqual(settled.map(({ transaction }) => transaction));
    } finally {
      await again.kill("SIGTERM");
    }
  });
});
