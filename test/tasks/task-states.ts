import { claimStates, type ClaimState } from "../../protocol/generated/states.ts";
import { STATE_SHEETS } from "./task-states-table.ts";

/** Who acts. Nobody of them judged the claim before, but for `judged` where somebody did. */
export const ROLES = {
  resident: "the resident",
  other: "another resident",
  member: "a member of the group",
  publisher: "the publisher",
  inspector: "an inspector",
  judged: "an inspector who judged it before",
  senior: "a senior inspector",
  council: "the council",
  stranger: "a stranger",
} as const;
export type Role = keyof typeof ROLES;

/** What can be done about a claim. Claiming is for oneself; the first six can also be signed and carried by anyone. */
export const ACTS = [
  ...["claim", "claimAsGroup", "extend", "withdraw", "submit", "appeal"],
  ...["lapse", "approve", "reject", "approveLate", "rejectLate", "payUnjudged"],
] as const;
export type Act = (typeof ACTS)[number];

/** What an outcome can depend on besides state, act and role. */
export const CONDITIONS = {
  ended: "its clock has ended",
  late: "the review clock has run out",
  twice: "twice the review clock has run out",
  four: "four times the review clock has run out",
  small: "the reward is small",
  high: "the reward needs two inspectors",
  drawn: "the lot falls on it",
  often: "the task can be done more often",
  resubmitted: "it was handed in again",
} as const;
export type Condition = keyof typeof CONDITIONS;

/** One outcome: the claim goes `to` a state, the caller begins a claim of their `own`, or the act is refused. */
export interface Case {
  when?: readonly Condition[];
  to?: ClaimState;
  own?: true;
  error?: string;
}

const to = (state: ClaimState, ...when: Condition[]): Case => ({ to: state, when });
const no = (error: string, ...when: Condition[]): Case => ({ error: `TaskRegistry_${error}`, when });

/** What the words of the table mean. The first case whose conditions all hold is the outcome. */
const OUTCOMES: Record<string, readonly Case[]> = {
  wrong: [no("WrongState")],
  nobody: [no("NotResident")],
  office: [{ error: "AccessManagedUnauthorized" }],
  conflict: [no("ConflictOfInterest")],
  own: [{ own: true }],
  ownAgain: [{ own: true, when: ["often"] }, no("WrongState")],
  begin: [to("Claimed")],
  again: [to("Claimed", "often"), no("WrongState")],
  extend: [no("LeaseEnded", "ended"), to("Claimed")],
  withdraw: [to("Withdrawn")],
  handIn: [no("LeaseEnded", "ended"), to("Doubled", "high"), to("Doubled", "drawn"), to("Submitted")],
  reHandIn: [no("LeaseEnded", "ended"), to("Resubmitted")],
  appeal: [no("LeaseEnded", "ended"), to("Appealed")],
  lapse: [to("Lapsed", "ended"), no("LeaseRunning")],
  close: [to("Refused", "ended"), no("LeaseRunning")],
  pay: [to("Paid")],
  second: [to("Approved")],
  payOrSecond: [to("Approved", "high"), to("Paid")],
  return: [to("Rejected")],
  returnAny: [to("RejectedAgain", "resubmitted"), to("Rejected")],
  returnAgain: [to("RejectedAgain")],
  refuse: [to("Refused")],
  unjudged: [to("Paid", "four"), to("Paid", "twice", "small"), no("ReviewRunning")],
};

const COLUMNS = Object.keys(ROLES) as Role[];

/** What an act of a role leads to in a state: the cases in their order, and whether the review clock has to run out first. */
export interface Cell {
  word: string;
  cases: readonly Case[];
}

const LATE = "late:";

/** The cell of a triple. Throws when the table has none, or a word that means nothing. */
export function cellOf(state: ClaimState, act: Act, role: Role): Cell {
  const row = rowsOf(state).get(act);
  const word = row?.[COLUMNS.indexOf(role)];
  const cases = OUTCOMES[word?.replace(LATE, "") ?? ""];
  if (!word || !cases) throw new Error(`The table says nothing about ${act} by ${ROLES[role]} in ${state}`);
  if (!word.startsWith(LATE)) return { word, cases };
  const afterClock = cases.map((one): Case => ({ ...one, when: ["late", ...(one.when ?? [])] }));
  return { word, cases: [...afterClock, no("ReviewRunning")] };
}

/** The outcome of a triple in a situation. */
export function outcomeOf(state: ClaimState, act: Act, role: Role, scene: ReadonlySet<Condition>): Case {
  const { cases } = cellOf(state, act, role);
  return cases.find(({ when = [] }) => when.every((condition) => scene.has(condition)))!;
}

/** The situations a state is tested in. */
export function scenesOf(state: ClaimState): Set<Condition>[] {
  return STATE_SHEETS[state].scenes.map((scene) => new Set(scene.split(" ").filter(Boolean) as Condition[]));
}

/** What becomes of the members when the claim of their group comes into a state. */
export function memberStateOf(lead: ClaimState): ClaimState {
  if (lead === "Paid") return "Paid";
  if (lead === "None") return "None";
  return lead === "Withdrawn" || lead === "Lapsed" || lead === "Refused" ? "Withdrawn" : "Joined";
}

/** All states in the order of the contract, with what they mean. */
export const STATES = claimStates.map((name) => ({ name, meaning: STATE_SHEETS[name].meaning }));

function rowsOf(state: ClaimState): Map<string, string[]> {
  const lines = STATE_SHEETS[state].table.trim().split("\n");
  return new Map(lines.map((line) => line.trim().split(/\s+/)).map(([act = "", ...words]) => [act, words]));
}
