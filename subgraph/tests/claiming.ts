import { zeroAddress, type Address, type Hex } from "viem";
import { claimStates, type ClaimState } from "../../protocol/generated/states.ts";
import { event, type Event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import type { Told } from "./story.ts";
import { ACTORS, moves } from "./town.ts";
import { TASK } from "./work.ts";

const { escrow, inspector } = ACTORS;

/** The month in which all stories begin, May 2024, as the contract numbers it. */
export const MAY = 5;

/** What was handed in, as far as the chain knows it. */
export const EVIDENCE: Hex = `0x${"ab".repeat(24)}`;

const LEASE_END = 1_715_500_000;

/** How a claim differs from one of a first round for oneself. */
interface Claiming {
  round?: number;
  leaseEnd?: number;
  beneficiary?: Address;
  month?: number;
}

/** A claim of a task. */
export function claims(taskId: bigint, resident: Address, claiming: Claiming = {}): Event {
  const usual = { round: 1, leaseEnd: LEASE_END, beneficiary: resident, month: MAY };
  return event("TaskRegistry", "TaskClaimed", { taskId, resident, ...usual, ...claiming });
}

/** A group claims a task: the lead comes first and takes what rounding left, so the lead's share is told last. */
export function claimsAsGroup(taskId: bigint, [lead, ...others]: [Address, bigint][]): Event[] {
  if (!lead) throw new RangeError("A group has a lead.");
  const agrees = ([resident, amount]: [Address, bigint]) =>
    event("TaskRegistry", "ShareAgreed", { taskId, lead: lead[0], resident, round: 1, amount, month: MAY });
  return [claims(taskId, lead[0], { month: 0 }), ...others.map(agrees), agrees(lead)];
}

/** Work handed in. */
export function handsIn(
  taskId: bigint,
  resident: Address,
  { evidence = EVIDENCE, round = 1, state = "Submitted" }: { evidence?: Hex; round?: number; state?: ClaimState } = {},
): Event {
  const handIn = { taskId, resident, round, evidence, state: claimStates.indexOf(state) };
  return event("TaskRegistry", "WorkSubmitted", handIn);
}

/** The first of two inspectors approves. */
export function seconds(resident: Address, by: Address, round = 1): Event {
  return event("TaskRegistry", "WorkSeconded", { taskId: TASK, resident, inspector: by, round });
}

/** Work approved: the registry says so, and the coins move, or go back to the line when nobody takes them. */
export function approves(
  taskId: bigint,
  resident: Address,
  by: Address,
  reward: bigint,
  { round = 1, beneficiary = resident }: { round?: number; beneficiary?: Address } = {},
): Event[] {
  const approval = { taskId, resident, inspector: by, round, reward, beneficiary };
  const isTaken = beneficiary !== zeroAddress;
  return [
    event("TaskRegistry", "WorkApproved", approval),
    isTaken ? moves(escrow, beneficiary, reward) : returnsSlot(taskId, reward),
  ];
}

/** A member of a group is paid: the registry says so, and the coins move. */
export function paysShare(taskId: bigint, lead: Address, resident: Address, amount: bigint): Event[] {
  return [event("TaskRegistry", "RewardShared", { taskId, lead, resident, amount }), moves(escrow, resident, amount)];
}

/** A slot or a part of a reward goes back to the line. */
export function returnsSlot(taskId: bigint, amount: bigint): Event {
  return event("TaskRegistry", "SlotReturned", { taskId, budgetId: taskId >> 32n, amount });
}

/** Work sent back, or refused. */
export function rejects(
  taskId: bigint,
  resident: Address,
  state: ClaimState,
  {
    by = inspector,
    round = 1,
    reason = 3,
    until = 0,
  }: { by?: Address; round?: number; reason?: number; until?: number },
): Event {
  const rejection = { taskId, resident, inspector: by, round, reason, state: claimStates.indexOf(state), until };
  return event("TaskRegistry", "WorkRejected", rejection);
}

/** A rejection becomes final. */
export function refuses(resident: Address, round: number): Event {
  return event("TaskRegistry", "ClaimRefused", { taskId: TASK, resident, round });
}

/** Another inspector is asked for. */
export function appeals(resident: Address, round: number): Event {
  return event("TaskRegistry", "WorkAppealed", { taskId: TASK, resident, round });
}

/** A claim on the stories' task, made so. */
export function claim(claimed: Told, resident: Address, others: Fields): Fields {
  return {
    task: TASK,
    resident,
    beneficiary: resident,
    shared: false,
    round: 1,
    month: MAY,
    state: "Claimed",
    leaseEnd: LEASE_END,
    extended: false,
    claimedAt: claimed.timestamp,
    submittedAt: null,
    evidence: null,
    waitingSince: null,
    decidedAt: null,
    answerUntil: null,
    appealedAt: null,
    inspector: null,
    reward: null,
    paid: 0n,
    returned: 0n,
    reason: null,
    block: claimed.number,
    transaction: claimed.stamp(0).transaction,
    ...others,
  };
}

/** What a claim says of work that was handed in so and waits. */
export function waiting(handedIn: Told): Fields {
  return { submittedAt: handedIn.timestamp, evidence: EVIDENCE, waitingSince: handedIn.timestamp };
}

/** A judgement of a claim on the stories' task, told by the first event of a block. */
export function review(judged: Told, resident: Address, others: Fields): Fields {
  return {
    id: judged.id(0),
    claim: claimId(resident),
    task: TASK,
    resident,
    inspector,
    round: 1,
    reward: 0n,
    beneficiary: null,
    reason: null,
    answerUntil: null,
    ...judged.stamp(0),
    ...others,
  };
}

/** Id of a claim on the stories' task. */
export function claimId(resident: Address, round = 1): string {
  return `${TASK}-${resident}-${round}`;
}
