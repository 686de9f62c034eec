import { monthsBetween } from "./calendar.ts";
import { claims } from "./claiming.ts";
import { event } from "./events.ts";
import { expectLedger } from "./ledger.ts";
import { story, type Told } from "./story.ts";
import { account, ACTORS } from "./town.ts";
import { budget, CONTENT, json, openTown, publishes, task, TASK } from "./work.ts";

const { manager, resident, officer, stranger } = ACTORS;

export const tasks = [
  story("a task is published and its whole reward set apart", (teller) => {
    const { block, one, all } = teller;
    const { opened, funded } = openTown(teller);
    const published = block([publishes(TASK)]);
    one("Task", String(TASK), task(published, {}));
    const amounts = { available: 3_500n, setApart: 1_500n, paid: 0n };
    one("Budget", "1", budget(opened, amounts));
    all("TaskText", [
      { id: `${TASK}-nl`, task: TASK, language: "nl", ...CONTENT.nl },
      { id: `${TASK}-en`, task: TASK, language: "en", ...CONTENT.en },
      { id: `${TASK}-de`, task: TASK, language: "de", ...CONTENT.de },
    ]);
    const entry = { budget: "1", account: manager, task: TASK, claim: null, kind: "SetApart", amount: 1_500n };
    one("BudgetEntry", published.id(0), { ...entry, ...amounts, ...published.stamp(0) });
    one("Account", manager, account("Outsider", 0n));
    expectLedger(teller, funded, { treasury: 5_000n, budgets: 5_000n });
    expectLedger(teller, published, { treasury: 5_000n, budgets: 3_500n, bounties: 1_500n });
  }),

  story("the second task of a line has no place and its own number", (teller) => {
    const { block, one } = teller;
    openTown(teller);
    block([publishes(TASK)]);
    const terms = { placed: false, place: { latitude: 0, longitude: 0 }, slots: 1, reward: 250 };
    const second = block([publishes(TASK + 1n, terms)]);
    const facts = { placed: false, latitude: null, longitude: null, slots: 1, reward: 250n };
    one("Task", String(TASK + 1n), task(second, { number: 2, ...facts, free: 1, setApart: 250n }));
    expectLedger(teller, second, { treasury: 5_000n, budgets: 3_250n, bounties: 1_750n });
  }),

  story("a closed task gives back its unused slots, and a slot that falls free afterwards", (teller) => {
    const { block, one, all } = teller;
    const { opened, funded } = openTown(teller);
    const published = block([publishes(TASK)]);
    block([claims(TASK, resident)]);
    const closed = block([event("TaskRegistry", "TaskClosed", { taskId: TASK, by: officer, returned: 1_000n })]);
    const lapsed = block([
      event("TaskRegistry", "ClaimLapsed", { taskId: TASK, resident, round: 1 }),
      event("TaskRegistry", "SlotReturned", { taskId: TASK, budgetId: 1n, amount: 500n }),
    ]);
    const end = { state: "Closed", free: 0, closedAt: closed.timestamp, closedBy: officer };
    one("Task", String(TASK), task(published, { ...end, taken: 1, setApart: 500n }), closed);
    one("Task", String(TASK), task(published, { ...end, taken: 0, setApart: 0n }));
    one("Budget", "1", budget(opened, { available: 5_000n, setApart: 0n, paid: 0n }));
    const entry = { budget: "1", task: TASK, claim: null, paid: 0n };
    const given = { ...entry, kind: "Released" };
    all("BudgetEntry", [
      { id: funded.id(0), ...entry, account: ACTORS.treasury, task: null, kind: "Funded", amount: 5_000n, available: 5_000n, setApart: 0n, ...funded.stamp(0) }, // prettier-ignore
      { id: published.id(0), ...entry, account: manager, kind: "SetApart", amount: 1_500n, available: 3_500n, setApart: 1_500n, ...published.stamp(0) }, // prettier-ignore
      { id: closed.id(0), ...given, account: officer, amount: 1_000n, available: 4_500n, setApart: 500n, ...closed.stamp(0) }, // prettier-ignore
      { id: lapsed.id(1), ...given, account: null, amount: 500n, available: 5_000n, setApart: 0n, ...lapsed.stamp(1) }, // prettier-ignore
    ]);
    expectLedger(teller, closed, { treasury: 5_000n, budgets: 4_500n, bounties: 500n });
    expectLedger(teller, lapsed, { treasury: 5_000n, budgets: 5_000n });
  }),

  story("a task that was full when it closed gives nothing back", (teller) => {
    const { block, one, answer } = teller;
    openTown(teller);
    const published = block([publishes(TASK, { slots: 1 })]);
    block([claims(TASK, resident)]);
    const closed = block([event("TaskRegistry", "TaskClosed", { taskId: TASK, by: stranger, returned: 0n })]);
    const end = { state: "Closed", closedAt: closed.timestamp, closedBy: stranger };
    one("Task", String(TASK), task(published, { slots: 1, ...end, free: 0, taken: 1, setApart: 500n }));
    answer('{ budgetEntries(where: { kind: "Released" }) { id } }', { budgetEntries: [] });
  }),

  story("a task says only what it says, and empty words are none", (teller) => {
    const { block, one, all } = teller;
    openTown(teller);
    const partly = {
      en: { title: "Walk", instructions: "Walk along." },
      nl: { title: "", instructions: "x" },
      kind: "walk",
    };
    const published = block([publishes(TASK, {}, json(partly))]);
    const silent = { title: null, solo: null, minimumAge: null, additional: null };
    one("Task", String(TASK), task(published, { content: json(partly), ...silent, kind: "walk" }));
    const words = { title: "Walk", instructions: "Walk along.", materials: "", pickUp: "" };
    all("TaskText", [{ id: `${TASK}-en`, task: TASK, language: "en", ...words }]);
  }),

  story("a series, a group's task and one that can be done more often say so", (teller) => {
    const { block, one } = teller;
    openTown(teller);
    const terms = { reviewDays: 3, perResident: 2, groupUpTo: 4, everyDays: 7 };
    const published = block([publishes(TASK, terms)]);
    block([claims(TASK, resident)]);
    one("Task", String(TASK), task(published, { ...terms, taken: 1, free: 2 }));
  }),

  story("a task keeps the hourly maximum of the calendar year it was published in", (teller) => {
    const { block, one } = teller;
    const [begin, end, never] = [1_704_063_600, 1_735_686_000, 0];
    const year = (number: number, boundaries: number[], hourlyMaximum: number) =>
      event("AllowanceCaps", "YearSet", { year: number, boundaries: monthsBetween(boundaries), hourlyMaximum });
    openTown(teller);
    const early = block([year(2025, [end, end + 31_536_000], 560)], [publishes(TASK, { slots: 1 })]);
    const known = block([year(2024, [begin, end], 550)], [publishes(TASK + 1n, { slots: 1 })]);
    const takenBack = block([year(2024, [never, never], 0)], [publishes(TASK + 2n, { slots: 1 })]);
    const facts = { slots: 1, free: 1, setApart: 500n };
    const at = (told: Told) => ({ ...facts, transaction: told.stamp(1).transaction });
    one("Task", String(TASK), task(early, at(early)));
    one("Task", String(TASK + 1n), task(known, { ...at(known), number: 2, hourlyMaximum: 550n }));
    one("Task", String(TASK + 2n), task(takenBack, { ...at(takenBack), number: 3 }));
  }),
];
