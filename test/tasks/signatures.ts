import type { Signer, TypedDataField } from "ethers";
import type { Address, Hex } from "viem";
import {
  appealData,
  extensionData,
  groupShareData,
  handInData,
  taskClaimData,
  withdrawalData,
  type GroupShare,
  type Verifier,
} from "../../protocol/typed-data.ts";
import type { TaskRegistry } from "../../types/ethers-contracts/index.js";
import { EVIDENCE, HOUR, ethers, networkHelpers, type TaskTown } from "./town.ts";

interface Account extends Signer {
  address: string;
}

interface TypedData {
  domain: object;
  types: object;
  message: object;
}

export const addressOf = async (of: { getAddress(): Promise<string> }) => (await of.getAddress()) as Address;

/** The registry as the one who checks signatures. */
export async function verifierOf(tasks: TaskRegistry): Promise<Verifier> {
  const { chainId } = await ethers.provider.getNetwork();
  return { chainId: Number(chainId), verifyingContract: await addressOf(tasks) };
}

/** The signature of an ordinary account. */
export function sign(signer: Signer, { domain, types, message }: TypedData): Promise<string> {
  return signer.signTypedData(domain, types as Record<string, TypedDataField[]>, message);
}

/** What a resident would sign now about a task, each act for the round it fits and good for an hour. */
export async function wordsOf({ tasks, taskId }: Pick<TaskTown, "tasks" | "taskId">, resident: string) {
  const deadline = BigInt((await networkHelpers.time.latest()) + HOUR);
  const { round } = await tasks.claimOf(taskId, resident);
  const act = { taskId, resident: resident as Address, round, deadline };
  return {
    claim: { ...act, beneficiary: resident as Address, round: round + 1n },
    extend: act,
    withdraw: act,
    submit: { ...act, evidence: EVIDENCE as Hex },
    appeal: act,
  };
}
export type Words = Awaited<ReturnType<typeof wordsOf>>;
export type SignedAct = keyof Words;

interface SignedForm {
  data: (verifier: Verifier, words: Words) => TypedData;
  carry: (tasks: TaskRegistry, words: Words, signature: string) => Promise<unknown>;
}

/** How each act is signed, and how anyone carries it. */
export const SIGNED_FORMS: Record<SignedAct, SignedForm> = {
  claim: {
    data: (verifier, { claim }) => taskClaimData(verifier, claim),
    carry: (tasks, { claim }, signature) => tasks.claimWithSignature(claim, signature),
  },
  extend: {
    data: (verifier, { extend }) => extensionData(verifier, extend),
    carry: (tasks, { extend }, signature) => tasks.extendWithSignature(extend, signature),
  },
  withdraw: {
    data: (verifier, { withdraw }) => withdrawalData(verifier, withdraw),
    carry: (tasks, { withdraw }, signature) => tasks.withdrawWithSignature(withdraw, signature),
  },
  submit: {
    data: (verifier, { submit }) => handInData(verifier, submit),
    carry: (tasks, { submit }, signature) => tasks.submitWithSignature(submit, signature),
  },
  appeal: {
    data: (verifier, { appeal }) => appealData(verifier, appeal),
    carry: (tasks, { appeal }, signature) => tasks.appealWithSignature(appeal, signature),
  },
};

/** Everybody's part of a group's claim, the lead's first, in hundredths of a percent. */
export type Parts = readonly (readonly [member: Account, share: number])[];

/** The shares a group signs now, each member for the next round of their own. */
export async function sharesOf({ tasks }: Pick<TaskTown, "tasks">, taskId: bigint, parts: Parts) {
  const deadline = BigInt((await networkHelpers.time.latest()) + HOUR);
  const lead = parts[0]![0].address as Address;
  return Promise.all(
    parts.map(async ([member, share]): Promise<GroupShare> => {
      const { round } = await tasks.claimOf(taskId, member);
      return { taskId, lead, resident: member.address as Address, share: BigInt(share), round: round + 1n, deadline };
    }),
  );
}

/** The signatures under these shares, by the accounts in the same order. */
export async function signShares({ tasks }: Pick<TaskTown, "tasks">, shares: GroupShare[], members: Signer[]) {
  const verifier = await verifierOf(tasks);
  return Promise.all(shares.map((share, index) => sign(members[index]!, groupShareData(verifier, share))));
}

/** A group claims a slot; the carrier sends it. */
export async function claimTogether(town: Pick<TaskTown, "tasks" | "carrier">, taskId: bigint, parts: Parts) {
  const shares = await sharesOf(town, taskId, parts);
  const signatures = await signShares(
    town,
    shares,
    parts.map(([member]) => member),
  );
  return town.tasks.connect(town.carrier).claimAsGroup(shares, signatures);
}
