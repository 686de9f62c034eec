import { encodeFunctionData, keccak256, stringToHex, type Address, type Hex, type TypedDataDefinition } from "viem";
import { signAsResident } from "../../protocol/passkey.ts";
import { encodeTaskContent } from "../../protocol/task-content.ts";
import { handInData, taskClaimData } from "../../protocol/typed-data.ts";
import { contentOf, locationOf, readTasks } from "../city/city.ts";
import { testAccount } from "../deploy/networks.ts";
import { enrol, gasOf, openWallet, type BenchTown } from "./bench-town.ts";
import type { GasFigures } from "./measures.ts";

const LINE = 1n;
const FAR_AWAY = 2_000_000_000;
const NO_TEXT = stringToHex("{}");
const EVIDENCE = keccak256(stringToHex("photos")).slice(0, 50) as Hex;
const BATCH = 40;

// The accounts of the batch's residents, far from those the chain gives coins to.
const FIRST_RESIDENT = 1_000;

/** Measures the life of tasks: of one whose resident has a passkey wallet, and of forty by forty ordinary accounts. */
export async function measureTasks(town: BenchTown): Promise<GasFigures> {
  await enrol(town, town.resident.account.address);
  return { ...(await measureActs(town)), ...(await measureWalletLife(town)), ...(await measureBatch(town)) };
}

/** Each act by itself, for the first time in the year, of somebody with an ordinary account who sends their own transactions. */
async function measureActs(town: BenchTown): Promise<GasFigures> {
  const { registry, manager, resident, inspector } = town;
  const { terms, content } = typicalTask();
  const account = resident.account;
  const publish = await gas(town, registry.write.publish([LINE, terms, content], { account: manager.account }));
  const publishBare = await gas(town, registry.write.publish([LINE, terms, NO_TEXT], { account: manager.account }));
  const taskId = await lastTask(town);
  const judged = [taskId, account.address, EVIDENCE, 1] as const;
  return {
    "publish a task in three languages": publish,
    "publish a task, besides its text": publishBare,
    "claim a slot": await gas(town, registry.write.claim([taskId, account.address], { account })),
    "hand work in": await gas(town, registry.write.submit([taskId, EVIDENCE], { account })),
    "approve and pay": await gas(town, registry.write.approve(judged, { account: inspector.account })),
  };
}

/** The whole life of a task of one slot whose resident has a deployed passkey wallet, and signs. */
async function measureWalletLife(town: BenchTown): Promise<GasFigures> {
  const { registry, manager, inspector, relayer } = town;
  const { terms, content } = typicalTask();
  const signer = await openWallet(town, "bench worker");
  await enrol(town, signer.wallet);
  const sign = (data: TypedDataDefinition) => signAsResident(signer, data, { deployed: true });
  await earnBefore(town, [{ address: signer.wallet, sign }]);
  const account = relayer.account;

  const publish = await gas(town, registry.write.publish([LINE, terms, content], { account: manager.account }));
  const text =
    publish - (await gas(town, registry.write.publish([LINE, terms, NO_TEXT], { account: manager.account })));
  const acts = actsOn(town, await lastTask(town), signer.wallet); // the one without a text: a claim costs the same
  const claimArguments = [acts.claim.message, await sign(acts.claim)] as const;
  const claim = await gas(town, registry.write.claimWithSignature(claimArguments, { account }));
  const handIn = await handInOf(town, acts, await sign(acts.handIn));
  const approve = await gas(town, registry.write.approve(acts.judged, { account: inspector.account }));
  return {
    "claim by a passkey wallet's signature": claim,
    "hand in by a passkey wallet's signature": handIn.signed,
    "whole life, claim by a passkey wallet's signature": publish + claim + handIn.own + approve,
    "whole life, claim by a passkey wallet's signature, besides its text":
      publish - text + claim + handIn.own + approve,
    "whole life, claim and hand-in by a passkey wallet's signature": publish + claim + handIn.signed + approve,
  };
}

/** The same hand-in twice, the first time taken back: by the wallet's signature, and by a call of the wallet itself. */
async function handInOf(town: BenchTown, acts: ReturnType<typeof actsOn>, signature: Hex) {
  const { registry, relayer, testClient: client } = town;
  const before = await client.snapshot();
  const args = [acts.handIn.message, signature] as const;
  const signed = await gas(town, registry.write.submitWithSignature(args, { account: relayer.account }));
  await client.revert({ id: before });
  const { taskId, resident } = acts.handIn.message;
  await client.impersonateAccount({ address: resident });
  await client.setBalance({ address: resident, value: 10n ** 18n });
  const own = await gas(town, registry.write.submit([taskId, EVIDENCE], { account: resident }));
  await client.stopImpersonatingAccount({ address: resident });
  return { signed, own };
}

/** Forty tasks, published, claimed, handed in and approved in one transaction each, by forty residents. */
async function measureBatch(town: BenchTown): Promise<GasFigures> {
  const { registry, manager, inspector, relayer } = town;
  const residents = Array.from({ length: BATCH }, (_, index) => testAccount(FIRST_RESIDENT + index));
  for (const { address } of residents) await enrol(town, address);
  const signers = residents.map((resident) => ({
    address: resident.address,
    sign: (data: TypedDataDefinition) => resident.signTypedData(data),
  }));
  await earnBefore(town, signers);
  const { terms, content } = typicalTask();
  const encode = (functionName: string, args: readonly unknown[]) =>
    encodeFunctionData({ abi: registry.abi, functionName, args } as Parameters<typeof encodeFunctionData>[0]);
  const together = (calls: Hex[], account: Address) => gas(town, registry.write.multicall([calls], { account }));

  const publications = (text: Hex) => residents.map(() => encode("publish", [LINE, terms, text]));
  const bare = await together(publications(NO_TEXT), manager.account.address);
  const publish = await together(publications(content), manager.account.address);
  const last = await lastTask(town);
  const work = residents.map((resident, index) => ({
    resident,
    ...actsOn(town, last - BigInt(BATCH - 1 - index), resident.address),
  }));
  const claims = work.map(async ({ resident, claim }) =>
    encode("claimWithSignature", [claim.message, await resident.signTypedData(claim)]),
  );
  const handIns = work.map(async ({ resident, handIn }) =>
    encode("submitWithSignature", [handIn.message, await resident.signTypedData(handIn)]),
  );
  const approvals = work.map(({ judged }) => encode("approve", judged));
  const claim = await together(await Promise.all(claims), relayer.account.address);
  const handIn = await together(await Promise.all(handIns), relayer.account.address);
  const approve = await together(approvals, inspector.account.address);
  const each = (total: number) => Math.round(total / BATCH);
  return {
    "each of forty: publish in three languages": each(publish),
    "each of forty: claim by an account's signature": each(claim),
    "each of forty: hand in by an account's signature": each(handIn),
    "each of forty: approve and pay": each(approve),
    "whole life, each of forty tasks": each(publish + claim + handIn + approve),
    "whole life, each of forty tasks, besides their text": each(bare + claim + handIn + approve),
  };
}

/** Somebody who signs. */
interface Signer {
  address: Address;
  sign(data: TypedDataDefinition): Promise<Hex>;
}

/** Lets residents have claimed something this year, as nearly everybody has: the first claim of a year costs 17,100 more. */
async function earnBefore(town: BenchTown, signers: readonly Signer[]): Promise<void> {
  const { registry, manager, relayer } = town;
  const terms = { ...typicalTask().terms, slots: signers.length };
  await registry.write.publish([LINE, terms, NO_TEXT], { account: manager.account });
  const taskId = await lastTask(town);
  for (const { address, sign } of signers) {
    const { claim } = actsOn(town, taskId, address);
    await registry.write.claimWithSignature([claim.message, await sign(claim)], { account: relayer.account });
  }
}

/** What a resident signs, and what an inspector names, about the first claim on a task. */
function actsOn({ registry }: BenchTown, taskId: bigint, resident: Address) {
  const verifier = { chainId: 31337, verifyingContract: registry.address };
  const act = { taskId, resident, round: 1n, deadline: BigInt(FAR_AWAY) };
  return {
    claim: taskClaimData(verifier, { ...act, beneficiary: resident }),
    handIn: handInData(verifier, { ...act, evidence: EVIDENCE }),
    judged: [taskId, resident, EVIDENCE, 1] as const,
  };
}

/** Of the city's example tasks the one whose text has the middle length, published for one resident. */
function typicalTask() {
  const byLength = readTasks().sort((a, b) => lengthOf(a) - lengthOf(b));
  const task = byLength[Math.floor(byLength.length / 2)]!;
  const { reward, normMinutes, leaseHours, reviewDays, place } = task;
  const placed = place !== null;
  const where = place ? locationOf(place) : { latitude: 0, longitude: 0 };
  const ordinary = { slots: 1, perResident: 1, groupUpTo: 1, everyDays: 0, claimUntil: FAR_AWAY };
  const terms = { reward, normMinutes, leaseHours, reviewDays, ...ordinary, placed, place: where };
  return { terms, content: encodeTaskContent(contentOf(task)) };
}

function lengthOf(task: Parameters<typeof contentOf>[0]): number {
  return encodeTaskContent(contentOf(task)).length;
}

async function lastTask({ registry }: BenchTown): Promise<bigint> {
  const { tasks } = await registry.read.budgetOf([LINE]);
  return (LINE << 32n) | BigInt(tasks);
}

async function gas(town: BenchTown, sent: Promise<Hex>): Promise<number> {
  return Number(await gasOf(town, sent));
}
