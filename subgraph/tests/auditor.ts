import { readdirSync, readFileSync } from "node:fs";
import { aTownWithEverything, NEXT_WEEK } from "./auditor-town.ts";
import { story } from "./story.ts";
import { ACTORS } from "./town.ts";
import { TASK } from "./work.ts";

const { resident, bakery } = ACTORS;
const QUERIES = new URL("../queries/", import.meta.url);

/** Each question of the auditor, with what is asked about and how many rows the auditor's town has for an answer. */
const QUESTIONS: Record<string, [variables: Record<string, unknown>, rows: Record<string, number>]> = {
  "supply-by-home": [{ block: 6 }, { currentLedger: 1 }],
  "ledger-over-time": [{ afterBlock: "2" }, { ledgers: 7 }],
  "issued-and-burned": [{ afterBlock: "0" }, { transfers: 2 }],
  "budget-lines": [{ block: 6 }, { budgets: 1 }],
  "budget-line": [{ budget: "1", afterBlock: "0" }, { budgetEntries: 5 }],
  "rewards-not-taken": [{ afterBlock: "0" }, { budgetEntries: 1 }],
  task: [{ task: String(TASK) }, { task: 1 }],
  "reward-per-hour": [{ block: 6 }, { tasks: 1 }],
  "payments-of-merchant": [{ merchant: bakery, afterBlock: "0" }, { payments: 2 }],
  "payments-without-receipt": [{ afterBlock: "0" }, { transfers: 1 }],
  refunds: [{ afterBlock: "0" }, { refunds: 1 }],
  account: [
    { account: resident, id: resident, afterBlock: "0" },
    { account: 1, transfers: 5 },
  ],
  "redemption-batches": [{ block: 11 }, { currentDesk: 1, redemptionBatches: 1 }],
  redemptions: [{ afterNumber: "0" }, { redemptions: 2 }],
  "desk-over-time": [{ afterBlock: "8" }, { deskEntries: 3 }],
  "payment-meter": [{ afterWeek: 2780 }, { meterWeeks: 1, meterReadings: 1, meterMarks: 1 }],
  reviews: [{ afterBlock: "4" }, { reviews: 2 }],
  "waiting-work": [{ waitingBefore: "1800000000" }, { claims: 1 }],
  "review-statistics": [{ since: "0" }, { domainFigures: 1, rejectionFigures: 1 }],
  "caps-passed": [{ afterBlock: "0" }, { allowanceEntries: 1 }],
  "room-over-time": [{ afterBlock: "0" }, { allowanceEntries: 3 }],
  "tiers-over-time": [{ afterBlock: "0" }, { residents: 1, tierChanges: 1 }],
  caps: [{ block: 3 }, { allowanceYears: 1, allowanceLimits: 1 }],
  "merchants-over-time": [{ afterBlock: "0" }, { merchantChanges: 1 }],
  "standings-over-time": [{ afterBlock: "1" }, { standingChanges: 2 }],
  "holds-over-time": [{ afterBlock: "0" }, { holdChanges: 2 }],
  "held-at": [{ block: 12, timestamp: String(NEXT_WEEK) }, { accounts: 1 }],
  recoveries: [{ afterNumber: "0" }, { recoveries: 1 }],
  "roles-over-time": [{ afterBlock: "0" }, { roleChanges: 1 }],
  "who-may-do-what": [{ block: 6 }, { roles: 2 }],
  "rules-over-time": [{ afterBlock: "0" }, { ruleChanges: 2 }],
  "announced-changes": [{ now: String(NEXT_WEEK) }, { scheduledOperations: 1 }],
  "operations-over-time": [{ afterBlock: "0" }, { scheduledOperations: 3 }],
  proposals: [{ afterNonce: "-1" }, { proposals: 1 }],
  "executions-without-agenda": [{ afterBlock: "0" }, { executions: 1 }],
  "council-over-time": [{}, { council: 1, councilChanges: 1 }],
  "legal-basis": [{}, { legalBases: 1 }],
  boundaries: [{}, { fences: 1 }],
  "figures-per-day": [{ since: "0" }, { domainFigures: 1, paymentFigures: 1 }],
  "how-fresh": [{}, { _meta: 1 }],
};

export const auditor = [
  story("every question of the auditor is answered", (teller) => {
    aTownWithEverything(teller);
    const readme = readFileSync(new URL("README.md", QUERIES), "utf8");
    for (const file of readdirSync(QUERIES).filter((name) => name.endsWith(".graphql"))) {
      const [variables, rows] = QUESTIONS[file.replace(".graphql", "")] ?? [];
      if (!variables || !rows) throw new Error(`No story asks ${file}.`);
      if (!readme.includes(`\`${file}\``)) throw new Error(`The README of the questions does not name ${file}.`);
      teller.rows(readFileSync(new URL(file, QUERIES), "utf8"), variables, rows);
    }
  }),
];
