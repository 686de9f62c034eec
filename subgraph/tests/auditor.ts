import { readdirSync, readFileSync } from "node:fs";
import { event } from "./events.ts";
import { story, type Teller } from "./story.ts";
import { ACTORS, becomes, moves, pays, refunds, word } from "./town.ts";
import { approves, claims, handsIn, openTown, publishes, TASK } from "./work.ts";

const { treasury, resident, neighbour, inspector, bakery, officer, stranger } = ACTORS;
const QUERIES = new URL("../queries/", import.meta.url);
const evidence = `0x${"ab".repeat(24)}` as const;
const act = { to: treasury, value: 0n, data: "0xab", operation: 0, nonce: 0n } as const;

/** Each question of the auditor, with what is asked about and how many rows the town below has for an answer. */
const QUESTIONS: Record<string, [variables: Record<string, unknown>, rows: Record<string, number>]> = {
  "supply-by-home": [{ block: 6 }, { currentLedger: 1 }],
  "ledger-over-time": [{ afterBlock: "2" }, { ledgers: 3 }],
  "issued-and-burned": [{ afterBlock: "0" }, { transfers: 1 }],
  "budget-lines": [{ block: 6 }, { budgets: 1 }],
  "budget-line": [{ budget: "1", afterBlock: "0" }, { budgetEntries: 3 }],
  task: [{ task: String(TASK) }, { task: 1 }],
  "reward-per-hour": [{ block: 6 }, { rulebook: 1, tasks: 1 }],
  "payments-of-merchant": [{ merchant: bakery, afterBlock: "0" }, { payments: 2 }],
  "payments-without-receipt": [{ afterBlock: "0" }, { transfers: 1 }],
  refunds: [{ afterBlock: "0" }, { refunds: 1 }],
  account: [
    { account: resident, id: resident, afterBlock: "0" },
    { account: 1, transfers: 5 },
  ],
  reviews: [{ afterBlock: "0" }, { reviews: 1 }],
  "waiting-work": [{ submittedBefore: "1800000000" }, { claims: 1 }],
  "merchants-over-time": [{ afterBlock: "0" }, { merchantChanges: 1 }],
  "standings-over-time": [{ afterBlock: "1" }, { standingChanges: 1 }],
  "roles-over-time": [{ afterBlock: "0" }, { roleChanges: 1 }],
  "who-may-do-what": [{ block: 6 }, { roles: 2 }],
  "rules-over-time": [{ afterBlock: "0" }, { ruleChanges: 1 }],
  proposals: [{ afterNonce: "-1" }, { proposals: 1 }],
  "executions-without-agenda": [{ afterBlock: "0" }, { executions: 1 }],
  "council-over-time": [{}, { council: 1, councilChanges: 1 }],
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

/** Something of everything the auditor asks about, and beside it something the auditor does not ask about. */
function aTownWithEverything(teller: Teller): void {
  const { block } = teller;
  openTown(teller);
  block(
    [event("TaskRegistry", "HourlyMaximumChanged", { previous: 0, current: 500 })],
    [event("AccessManager", "RoleGranted", { roleId: 4n, account: inspector, delay: 0, since: 0, newMember: true })],
    [event("Geofence", "FenceChanged", { version: 1, ring: `0x${"00".repeat(24)}`, source: "CBS" })],
    [applies(), becomes(bakery, "Outsider", "Merchant")],
    [publishes(TASK), claims(TASK, resident), claims(TASK, neighbour)],
    [handsIn(TASK, resident, evidence), handsIn(TASK, neighbour, evidence)],
  );
  block(approves(TASK, resident, inspector, 500n));
  block(
    pays(resident, bakery, 100n, word("a")),
    pays(resident, bakery, 50n, word("b")),
    refunds(resident, bakery, 30n, word("a")),
    [moves(resident, bakery, 10n)],
  );
  block(
    [event("Safe", "SafeSetup", setUp())],
    [event("CouncilAgenda", "ActProposed", { safeTxHash: word("a"), proposer: officer, act, sentence: "Doe iets." })],
    [event("Safe", "ExecutionSuccess", { txHash: word("a"), payment: 0n })],
    [event("Safe", "ExecutionSuccess", { txHash: word("b"), payment: 0n })],
  );
}

function applies() {
  const place = { latitude: 50_888_000, longitude: 5_979_000 };
  return event("MerchantRegistry", "MerchantApplied", {
    merchant: bakery,
    tradingName: "Bakkerij",
    trade: "bakery",
    place,
  });
}

function setUp() {
  return { initiator: stranger, owners: [officer], threshold: 1n, initializer: stranger, fallbackHandler: stranger };
}
