import { zeroAddress } from "viem";
import { monthsBetween } from "./calendar.ts";
import { approves, claims, handsIn, rejects } from "./claiming.ts";
import { event, type Event } from "./events.ts";
import type { Teller } from "./story.ts";
import { ACTORS, becomes, moves, pays, refunds, word } from "./town.ts";
import { openTown, publishes, TASK } from "./work.ts";

const { treasury, resident, neighbour, cousin, inspector, bakery, bookshop, officer, manager, desk, stranger } = ACTORS;
const act = { to: treasury, value: 0n, data: "0xab", operation: 0, nonce: 0n } as const;

/** Another task than the one that is asked about. */
const OTHER = TASK + 1n;

/** A moment in the week after the stories. */
export const NEXT_WEEK = 1_715_600_000;

/** Something of everything the auditor asks about, and beside it something the auditor does not ask about. */
export function aTownWithEverything(teller: Teller): void {
  openTown(teller);
  work(teller);
  payments(teller);
  council(teller);
  moreWork(teller);
  redemptions(teller);
  people(teller);
}

function work({ block }: Teller): void {
  const boundaries = monthsBetween([1_704_063_600, 1_735_686_000]);
  const enrolment = { wallet: resident, commitment: word("commitment"), tier: 1 };
  block(
    [event("AllowanceCaps", "YearSet", { year: 2024, boundaries, hourlyMaximum: 550 })],
    [event("AllowanceCaps", "LimitsSet", { year: 2024, tier: 1, monthly: 21_000, yearly: 210_000 })],
    [event("AccessManager", "RoleGranted", { roleId: 4n, account: inspector, delay: 0, since: 0, newMember: true })],
    [event("Geofence", "FenceChanged", { version: 1, ring: `0x${"00".repeat(24)}`, source: "CBS" })],
    [applies(), becomes(bakery, "Outsider", "Merchant")],
    [event("ResidentRegistry", "ResidentEnrolled", enrolment)],
    [publishes(TASK), claims(TASK, resident), claims(TASK, neighbour)],
    [handsIn(TASK, resident), handsIn(TASK, neighbour)],
  );
  block(approves(TASK, resident, inspector, 500n));
}

function payments({ block }: Teller): void {
  block(
    pays(resident, bakery, 100n, word("a")),
    pays(resident, bakery, 50n, word("b")),
    refunds(resident, bakery, 30n, word("a")),
    [moves(resident, bakery, 10n)],
  );
}

function council({ block }: Teller): void {
  const setUp = { owners: [officer], threshold: 1n, initializer: stranger, fallbackHandler: stranger };
  block(
    [event("Safe", "SafeSetup", { initiator: stranger, ...setUp })],
    [event("CouncilAgenda", "ActProposed", { safeTxHash: word("a"), proposer: officer, act, sentence: "Doe iets." })],
    [event("Safe", "ExecutionSuccess", { txHash: word("a"), payment: 0n })],
    [event("Safe", "ExecutionSuccess", { txHash: word("b"), payment: 0n })],
    [event("CouncilAgenda", "LegalBasisRecorded", { number: 1n, documents: word("paper"), title: "White paper" })],
    [announces("too late", NEXT_WEEK - 700_000), announces("to come", NEXT_WEEK), announces("done", NEXT_WEEK)],
    [event("AccessManager", "OperationExecuted", { operationId: word("done"), nonce: 1 })],
  );
}

/** A reward that is declined, and work that is rejected. */
function moreWork({ block }: Teller): void {
  block(
    [claims(TASK, cousin, { beneficiary: zeroAddress, month: 0 }), handsIn(TASK, cousin)],
    approves(TASK, cousin, inspector, 500n, { beneficiary: zeroAddress }),
    [publishes(OTHER, { slots: 1 }), claims(OTHER, resident), handsIn(OTHER, resident)],
    [rejects(OTHER, resident, "Rejected", { until: NEXT_WEEK })],
  );
}

function redemptions({ block }: Teller): void {
  const redeems = (id: bigint, amount: bigint) => [
    event("RedemptionDesk", "RedemptionRequested", {
      id,
      merchant: bakery,
      batch: 1n,
      amount,
      redemptionReference: word(String(id)),
    }),
    moves(bakery, desk, amount),
  ];
  block([becomes(desk, "Outsider", "Desk")], redeems(1n, 40n), redeems(2n, 5n));
  block([event("RedemptionDesk", "BatchClosed", { batch: 1n, closer: officer, items: 2n, amount: 45n })]);
  block([event("RedemptionDesk", "RedemptionReturned", { id: 2n, reason: 1 }), moves(desk, bakery, 5n)]);
  const confirmation = { batch: 1n, confirmer: treasury, amount: 40n, bankStatement: word("bank") };
  block([event("RedemptionDesk", "BatchConfirmed", confirmation), moves(desk, zeroAddress, 40n)]);
}

function people({ block }: Teller): void {
  const proposal = { wallet: resident, id: 1n, registrar: officer, keyHash: word("key"), lapsesAt: NEXT_WEEK };
  const counts = (week: bigint) => event("PaymentMeter", "PaymentsCounted", { week, amount: 100n, total: 100n });
  block(
    [holds(bakery, NEXT_WEEK + 1), holds(bookshop, NEXT_WEEK)],
    [event("WalletRecovery", "RecoveryProposed", proposal)],
    [event("ResidentRegistry", "ResidentTierChanged", { wallet: resident, previous: 1, current: 2 })],
    [counts(2_780n), counts(2_834n), event("PaymentMeter", "MeterPassed", { percent: 50, total: 100n })],
  );
}

function announces(operation: string, schedule: number): Event {
  const operationId = word(operation);
  return event("AccessManager", "OperationScheduled", {
    operationId,
    nonce: 1,
    schedule,
    caller: manager,
    target: treasury,
    data: "0x12345678",
  });
}

function holds(account: typeof bakery, until: number): Event {
  return event("HeerlenEuro", "AccountHeld", { account, reason: 1, until });
}

function applies(): Event {
  const place = { latitude: 50_888_000, longitude: 5_979_000 };
  return event("MerchantRegistry", "MerchantApplied", {
    merchant: bakery,
    tradingName: "Bakkerij",
    trade: "bakery",
    place,
  });
}
