import { stringToHex, type Hex } from "viem";
import { event, type Event } from "./events.ts";
import type { Fields } from "./expectation.ts";
import type { Teller, Told } from "./story.ts";
import { ACTORS, becomes, issues, moves, word } from "./town.ts";

const { treasury, escrow, resident, neighbour, manager } = ACTORS;

/** The budget line of the stories, and the id of its first task. */
export const BUDGET = 1n;
export const TASK = (BUDGET << 32n) | 1n;

/** What the stories' task says. */
export const CONTENT = {
  nl: { title: "Schilder de bank", instructions: "Schuur en verf.", materials: "Verf", pickUp: "Buurtpunt" },
  en: { title: "Paint the bench", instructions: "Sand and paint.", materials: "Paint", pickUp: "Desk" },
  de: { title: "Die Bank streichen", instructions: "Schleifen, streichen.", materials: "Farbe", pickUp: "Stelle" },
  kind: "paint",
  solo: true,
  minimumAge: 16,
  additional: true,
};

/** The terms of the stories' task: three slots of € 5. */
export const TERMS = {
  reward: 500,
  slots: 3,
  normMinutes: 60,
  leaseHours: 24,
  reviewDays: 7,
  perResident: 1,
  groupUpTo: 1,
  everyDays: 0,
  claimUntil: 1_716_000_000,
  placed: true,
  place: { latitude: 50_888_000, longitude: 5_979_000 },
};

/** What a change of a rule is not about. */
export const NO_CHANGE: Fields = {
  previous: null,
  current: null,
  keeper: null,
  scope: null,
  until: null,
  budget: null,
  year: null,
  boundaries: null,
  tier: null,
  monthly: null,
  yearly: null,
  twoInspectorsFrom: null,
  recheckPercent: null,
  smallReward: null,
  appealDays: null,
};

/** Content as a task manager publishes it. */
export function json(content: unknown): Hex {
  return stringToHex(JSON.stringify(content));
}

/** A line is opened. */
export function opensBudget(budgetId: bigint, domain: string, name: string, ceiling = 0): Event {
  return event("TaskRegistry", "BudgetOpened", { budgetId, domain: word(domain), managerRole: 11n, ceiling, name });
}

/** The treasury funds a line: the registry says so, and the coins move. */
export function funds(budgetId: bigint, amount: bigint): Event[] {
  return [event("TaskRegistry", "BudgetFunded", { budgetId, from: treasury, amount }), moves(treasury, escrow, amount)];
}

/** A task is published with other terms or content than usual, or with the usual ones. */
export function publishes(taskId: bigint, terms: Partial<typeof TERMS> = {}, content: Hex = json(CONTENT)): Event {
  const budgetId = taskId >> 32n;
  return event("TaskRegistry", "TaskPublished", {
    taskId,
    budgetId,
    publisher: manager,
    terms: { ...TERMS, ...terms },
    content,
  });
}

/** Opens the town with € 100 in the treasury, two residents and one line that holds € 50. */
export function openTown({ block }: Teller): { opened: Told; funded: Told } {
  const opened = block(
    [becomes(treasury, "Outsider", "Treasury"), becomes(escrow, "Outsider", "Escrow")],
    [becomes(resident, "Outsider", "Resident"), becomes(neighbour, "Outsider", "Resident")],
    [issues(treasury, 10_000n)],
    [opensBudget(BUDGET, "public-space", "Openbare ruimte")],
  );
  return { opened, funded: block(funds(BUDGET, 5_000n)) };
}

/** The line of the stories, opened so. */
export function budget(opened: Told, others: Fields): Fields {
  return {
    number: 1,
    domain: "public-space",
    name: "Openbare ruimte",
    managerRole: "11",
    ceiling: 0n,
    funded: 5_000n,
    returned: 0n,
    taskCount: 1,
    openedAt: opened.timestamp,
    block: opened.number,
    transaction: opened.stamp(5).transaction,
    ...others,
  };
}

/** The stories' task, published so. */
export function task(published: Told, others: Fields): Fields {
  return {
    number: 1,
    budget: "1",
    domain: "public-space",
    publisher: manager,
    reward: 500n,
    slots: 3,
    normMinutes: 60,
    leaseHours: 24,
    reviewDays: 7,
    perResident: 1,
    groupUpTo: 1,
    everyDays: 0,
    hourlyMaximum: null,
    claimUntil: TERMS.claimUntil,
    placed: true,
    ...TERMS.place,
    content: json(CONTENT),
    readable: true,
    title: CONTENT.nl.title,
    kind: "paint",
    solo: true,
    minimumAge: 16,
    additional: true,
    state: "Open",
    publishedAt: published.timestamp,
    closedAt: null,
    closedBy: null,
    block: published.number,
    transaction: published.stamp(0).transaction,
    taken: 0,
    free: 3,
    paidSlots: 0,
    setApart: 1_500n,
    ...others,
  };
}
