import { encodeFunctionData, keccak256, stringToHex, type Hex } from "viem";
import { privateKeyToAccount, type PrivateKeyAccount } from "viem/accounts";
import { signAsResident, type ResidentSigner } from "../../protocol/passkey.ts";
import { encodeTaskContent } from "../../protocol/task-content.ts";
import { handInData, taskClaimData } from "../../protocol/typed-data.ts";
import { contentOf, locationOf, readTasks } from "../city/city.ts";
import { commitmentOf, gasOf, openWallet, TIER, type BenchTown } from "./bench-town.ts";
import type { GasFigures } from "./measures.ts";

const BUDGET = 1n;
const FAR_AWAY = 2_000_000_000;
const DEADLINE = BigInt(FAR_AWAY);
const BATCH = 40;
const NO_TEXT = stringToHex("{}");

/** First bytes of the evidence's root, as a resident hands them in. */
export const EVIDENCE = keccak256(stringToHex("photos")).slice(0, 50) as Hex;

/** The id of the n-th task of the bench's budget line. */
export function taskIdOf(number: number): bigint {
  return (BUDGET << 32n) | BigInt(number);
}

/** Measures the life of one task, and of many at once. */
export async function measureTasks(town: BenchTown): Promise<GasFigures> {
  const one = await measureOne(town);
  return { ...one, ...(await measureSigned(town, one["hand work in"]!)), ...(await measureBatches(town)) };
}

async function measureOne(town: BenchTown): Promise<GasFigures> {
  const { registry, manager, resident, inspector } = town;
  const account = resident.account;
  const { terms, content } = typicalTask();
  const gas = async (sent: Promise<Hex>) => Number(await gasOf(town, sent));
  const publish = await gas(registry.write.publish([BUDGET, terms, content], { account: manager.account }));
  const publishBare = await gas(registry.write.publish([BUDGET, terms, NO_TEXT], { account: manager.account }));
  const claim = await gas(registry.write.claim([taskIdOf(1), account.address], { account }));
  const handIn = await gas(registry.write.submit([taskIdOf(1), EVIDENCE], { account }));
  const judged = [taskIdOf(1), account.address, EVIDENCE, 1] as const;
  const approve = await gas(registry.write.approve(judged, { account: inspector.account }));
  return {
    "publish a task in three languages": publish,
    "publish a task, besides its text": publishBare,
    "claim a slot": claim,
    "hand work in": handIn,
    "approve and pay": approve,
    "whole life, task of one slot": publish + claim + handIn + approve,
    "whole life, task of one slot, besides its text": publishBare + claim + handIn + approve,
    // Publishing is shared by the slots; 38 of the city's 40 example tasks have two or more.
    "whole life, per slot of a task of two": Math.round(publish / 2) + claim + handIn + approve,
  };
}

/**
 * The same with a resident whose wallet is opened by a passkey, so that somebody else carries what they sign. The first
 * reward of a year opens the resident's page in the books; the next ones are written on it.
 */
async function measureSigned(town: BenchTown, ownHandIn: number): Promise<GasFigures> {
  const signer = await openWallet(town, "worker");
  const first = await signedLife(town, signer, taskIdOf(3));
  const next = await signedLife(town, signer, taskIdOf(4));
  return {
    "claim a slot, signed by a passkey wallet": next.claim,
    "hand work in, signed by a passkey wallet": next.handIn,
    "whole life, claim signed by a passkey wallet": next.publish + next.claim + ownHandIn + next.approve,
    "whole life, claim and hand-in signed by a passkey wallet": sum(next),
    "whole life, claim and hand-in signed by a passkey wallet, first of the year": sum(first),
  };
}

async function signedLife(town: BenchTown, signer: ResidentSigner, taskId: bigint) {
  const { registry, manager, inspector, relayer } = town;
  const act = { taskId, resident: signer.wallet, round: 1n, deadline: DEADLINE };
  const claim = { ...act, beneficiary: signer.wallet };
  const handIn = { ...act, evidence: EVIDENCE };
  const claimSignature = await signAsResident(signer, taskClaimData(verifierOf(town), claim), { deployed: true });
  const handInSignature = await signAsResident(signer, handInData(verifierOf(town), handIn), { deployed: true });
  const judged = [taskId, signer.wallet, EVIDENCE, 1] as const;
  const gas = async (sent: Promise<Hex>) => Number(await gasOf(town, sent));
  return {
    publish: await gas(registry.write.publish([BUDGET, typicalTask().terms, NO_TEXT], { account: manager.account })),
    claim: await gas(registry.write.claimWithSignature([claim, claimSignature], { account: relayer.account })),
    handIn: await gas(registry.write.submitWithSignature([handIn, handInSignature], { account: relayer.account })),
    approve: await gas(registry.write.approve(judged, { account: inspector.account })),
  };
}

/** Forty tasks, each by a resident of its own who signs with an ordinary account: published, claimed, judged in batches. */
async function measureBatches(town: BenchTown): Promise<GasFigures> {
  const { residents } = town;
  const workers = Array.from({ length: BATCH }, (_, index) => privateKeyToAccount(commitmentOf(`batch ${index}`)));
  const enrolments = workers.map(({ address }, index) => {
    const args = [address, commitmentOf(`person ${index}`), TIER] as const;
    return encodeFunctionData({ abi: residents.abi, functionName: "enrol", args });
  });
  await residents.write.multicall([enrolments]);
  const first = await batchedLife(town, workers, 5);
  const next = await batchedLife(town, workers, 5 + BATCH);
  return {
    "whole life, each of forty in batches, signed by ordinary accounts": next,
    "whole life, each of forty in batches, signed by ordinary accounts, first of the year": first,
  };
}

async function batchedLife(town: BenchTown, workers: PrivateKeyAccount[], firstTask: number): Promise<number> {
  const { registry, manager, inspector, relayer } = town;
  const calls = await Promise.all(workers.map((worker, index) => callsOf(town, worker, taskIdOf(firstTask + index))));
  const multicall = async (step: keyof (typeof calls)[number], { account }: typeof relayer) =>
    Number(await gasOf(town, registry.write.multicall([calls.map((call) => call[step])], { account })));
  const total = {
    publish: await multicall("publish", manager),
    claim: await multicall("claim", relayer),
    handIn: await multicall("handIn", relayer),
    approve: await multicall("approve", inspector),
  };
  return Math.round(sum(total) / BATCH);
}

async function callsOf(town: BenchTown, worker: PrivateKeyAccount, taskId: bigint) {
  const { abi } = town.registry;
  const act = { taskId, resident: worker.address, round: 1n, deadline: DEADLINE };
  const claim = { ...act, beneficiary: worker.address };
  const handIn = { ...act, evidence: EVIDENCE };
  const claimSignature = await worker.signTypedData(taskClaimData(verifierOf(town), claim));
  const handInSignature = await worker.signTypedData(handInData(verifierOf(town), handIn));
  const terms = [BUDGET, typicalTask().terms, NO_TEXT] as const;
  const judged = [taskId, worker.address, EVIDENCE, 1] as const;
  return {
    publish: encodeFunctionData({ abi, functionName: "publish", args: terms }),
    claim: encodeFunctionData({ abi, functionName: "claimWithSignature", args: [claim, claimSignature] }),
    handIn: encodeFunctionData({ abi, functionName: "submitWithSignature", args: [handIn, handInSignature] }),
    approve: encodeFunctionData({ abi, functionName: "approve", args: judged }),
  };
}

/** Of the city's 40 example tasks the one whose text has the middle length, published for one resident. */
export function typicalTask() {
  const byLength = readTasks().sort((a, b) => lengthOf(a) - lengthOf(b));
  const task = byLength[Math.floor(byLength.length / 2)]!;
  const { reward, normMinutes, leaseHours, place } = task;
  const placed = place !== null;
  const where = place ? locationOf(place) : { latitude: 0, longitude: 0 };
  const once = { slots: 1, perResident: 1, groupUpTo: 1, everyDays: 0, reviewDays: 7, claimUntil: FAR_AWAY };
  const terms = { reward, normMinutes, leaseHours, placed, place: where, ...once };
  return { terms, content: encodeTaskContent(contentOf(task)) };
}

function lengthOf(task: Parameters<typeof contentOf>[0]): number {
  return encodeTaskContent(contentOf(task)).length;
}

function sum(steps: Record<string, number>): number {
  return Object.values(steps).reduce((total, gas) => total + gas, 0);
}

function verifierOf({ registry }: BenchTown) {
  return { chainId: 31337, verifyingContract: registry.address };
}
