import { getAddress, numberToHex, stringToHex, zeroAddress, type Address } from "viem";
import { expect, it } from "vitest";
import { standings, type Standing } from "../../protocol/generated/moves.ts";
import { writeBooks } from "./books.ts";
import type { MoneyLog } from "./read-logs.ts";
import { receiptKey, roomKey, type Homes } from "./statement.ts";

const account = (number: number): Address => getAddress(numberToHex(number, { size: 20 }));
const [treasury, escrow, resident, bakery] = [account(1), account(2), account(3), account(4)];
const bread = stringToHex("bread", { size: 32 });
const task = (1n << 32n) | 1n;

type Told = [block: number, name: MoneyLog["eventName"], args: Record<string, unknown>];

/** Logs as the chain gives them, as far as the books read them. */
function logsOf(...told: Told[]): MoneyLog[] {
  return told.map(
    ([block, eventName, args]) => ({ blockNumber: BigInt(block), eventName, args }) as unknown as MoneyLog,
  );
}

function becomes(block: number, account: Address, current: Standing, previous: Standing = "Outsider"): Told {
  const number = (standing: Standing) => standings.indexOf(standing);
  return [block, "StandingChanged", { account, previous: number(previous), current: number(current) }];
}

function moves(block: number, from: Address, to: Address, value: bigint): Told {
  return [block, "Transfer", { from, to, value }];
}

const OPENING: Told[] = [
  becomes(1, treasury, "Treasury"),
  becomes(1, escrow, "Escrow"),
  becomes(1, resident, "Resident"),
  becomes(1, bakery, "Merchant"),
  moves(1, zeroAddress, treasury, 10_000n),
  [2, "BudgetOpened", { budgetId: 1n }],
  [3, "BudgetFunded", { budgetId: 1n, amount: 5_000n }],
  moves(3, treasury, escrow, 5_000n),
];

const WORK: Told[] = [
  [4, "TaskPublished", { taskId: task, budgetId: 1n, terms: { reward: 500, slots: 3 } }],
  [5, "TaskClaimed", { taskId: task, resident, month: 35 }],
  [5, "WorkApproved", { taskId: task, resident, reward: 500n, beneficiary: resident }],
  moves(5, escrow, resident, 500n),
];

const none: Homes = {
  treasury: 0n,
  budgets: 0n,
  bounties: 0n,
  unassigned: 0n,
  residents: 0n,
  leavers: 0n,
  associations: 0n,
  merchants: 0n,
  suspendedMerchants: 0n,
  desk: 0n,
  outsiders: 0n,
};

it("follows a reward from the treasury to the resident", () => {
  const { supply, homes, lines, balances } = writeBooks(logsOf(...OPENING, ...WORK));
  expect(supply).toBe(10_000n);
  expect(homes).toEqual({ ...none, treasury: 5_000n, budgets: 3_500n, bounties: 1_000n, residents: 500n });
  expect(lines.get("1")).toEqual({ available: 3_500n, setApart: 1_000n, paid: 500n, funded: 5_000n, returned: 0n });
  expect(balances.get(escrow)).toBe(4_500n);
});

it("gives back what a closed task no longer needs, and what the treasury takes back", () => {
  const { homes, lines } = writeBooks(
    logsOf(
      ...OPENING,
      ...WORK,
      [6, "TaskClosed", { taskId: task, returned: 500n }],
      [7, "SlotReturned", { taskId: task, budgetId: 1n, amount: 500n }],
      [8, "BudgetReturned", { budgetId: 1n, amount: 1_000n }],
      moves(8, escrow, treasury, 1_000n),
    ),
  );
  expect(homes).toEqual({ ...none, treasury: 6_000n, budgets: 3_500n, residents: 500n });
  expect(lines.get("1")).toEqual({ available: 3_500n, setApart: 0n, paid: 500n, funded: 5_000n, returned: 1_000n });
});

it("keeps receipts, and takes refunds off them", () => {
  const { receipts, balances } = writeBooks(
    logsOf(
      ...OPENING,
      ...WORK,
      moves(6, resident, bakery, 300n),
      [6, "Paid", { payer: resident, amount: 300n, paymentReference: bread }],
      moves(7, bakery, resident, 120n),
      [7, "Refunded", { payer: resident, amount: 120n, paymentReference: bread }],
      [8, "Refunded", { payer: bakery, amount: 1n, paymentReference: bread }],
    ),
  );
  expect([...receipts]).toEqual([[receiptKey(resident, bread), { amount: 300n, refunded: 120n }]]);
  expect(balances.get(bakery)).toBe(180n);
});

it("moves coins to another home when their holder becomes something else, and lets burned coins go", () => {
  const leaving = [becomes(6, resident, "Leaver", "Resident"), moves(7, treasury, zeroAddress, 4_000n)];
  const { homes, supply } = writeBooks(logsOf(...OPENING, ...WORK, ...leaving));
  expect(homes).toMatchObject({ residents: 0n, leavers: 500n, treasury: 1_000n });
  expect(supply).toBe(6_000n);
});

it("leaves coins unassigned that reach the escrow without a line", () => {
  const { homes } = writeBooks(logsOf(...OPENING, moves(4, treasury, escrow, 70n)));
  expect(homes).toMatchObject({ budgets: 5_000n, unassigned: 70n });
});

it("remembers the homes at the end of each block in which they changed, and of no other", () => {
  const { history } = writeBooks(
    logsOf(...OPENING, becomes(4, account(9), "Association"), moves(9, treasury, treasury, 5n)),
  );
  expect([...history]).toEqual([
    [1, { ...none, treasury: 10_000n }],
    [3, { ...none, treasury: 5_000n, budgets: 5_000n }],
  ]);
});

const member = account(5);
const used = (...told: Told[]) => writeBooks(logsOf(...OPENING, ...WORK, ...told)).caps;
const CLAIM: Told = [6, "TaskClaimed", { taskId: task, resident: member, month: 35 }];

it("keeps the room of claims, which stays used when they are paid and is freed when they never will be", () => {
  expect([...used()]).toEqual([[roomKey(resident, 35), 500n]]);
  expect(used(CLAIM).get(roomKey(member, 35))).toBe(500n);
  for (const end of ["ClaimWithdrawn", "ClaimLapsed", "ClaimRefused"] as const) {
    expect(used(CLAIM, [7, end, { taskId: task, resident: member }]).get(roomKey(member, 35))).toBe(0n);
  }
});

const GROUP: Told[] = [
  becomes(6, member, "Resident"),
  [6, "TaskClaimed", { taskId: task, resident, month: 0 }],
  [6, "ShareAgreed", { taskId: task, lead: resident, resident: member, month: 35, amount: 200n }],
  [6, "ShareAgreed", { taskId: task, lead: resident, resident, month: 35, amount: 300n }],
  [7, "WorkApproved", { taskId: task, resident, reward: 500n, beneficiary: resident }],
];

it("pays the members of a group one by one", () => {
  const books = writeBooks(
    logsOf(
      ...OPENING,
      ...WORK,
      ...GROUP,
      [7, "RewardShared", { taskId: task, lead: resident, resident: member, amount: 200n }],
      moves(7, escrow, member, 200n),
      [7, "RewardShared", { taskId: task, lead: resident, resident, amount: 300n }],
      moves(7, escrow, resident, 300n),
    ),
  );
  expect(books.lines.get("1")).toMatchObject({ available: 3_500n, setApart: 500n, paid: 1_000n });
  expect(books).toMatchObject({ shared: 500n, declined: 0n });
  expect(books.caps.get(roomKey(resident, 35))).toBe(800n);
});

it("gives the share of a member who cannot be paid back, and their room", () => {
  const books = writeBooks(
    logsOf(
      ...OPENING,
      ...WORK,
      ...GROUP,
      [7, "SlotReturned", { taskId: task, budgetId: 1n, amount: 200n }],
      [7, "RewardShared", { taskId: task, lead: resident, resident, amount: 300n }],
      moves(7, escrow, resident, 300n),
    ),
  );
  expect(books.lines.get("1")).toMatchObject({ available: 3_700n, setApart: 500n, paid: 800n });
  expect(books).toMatchObject({ shared: 300n, declined: 200n });
  expect(books.caps.get(roomKey(member, 35))).toBe(0n);
});

it("gives a declined reward back, and takes no room for it", () => {
  const declined: Told[] = [
    [6, "TaskClaimed", { taskId: task, resident: member, month: 0 }],
    [7, "WorkApproved", { taskId: task, resident: member, reward: 500n, beneficiary: zeroAddress }],
    [7, "SlotReturned", { taskId: task, budgetId: 1n, amount: 500n }],
  ];
  const books = writeBooks(logsOf(...OPENING, ...WORK, ...declined));
  expect(books.lines.get("1")).toMatchObject({ available: 4_000n, setApart: 500n, paid: 500n });
  expect(books.declined).toBe(500n);
  expect(books.caps.has(roomKey(member, 35))).toBe(false);
});

const asks = (id: bigint, batch: bigint): Told => [6, "RedemptionRequested", { id, batch, amount: 100n }];

it("follows redemptions to their end, each once", () => {
  const desk: Told[] = [asks(1n, 1n), asks(2n, 1n), asks(3n, 1n), asks(4n, 2n), asks(5n, 2n)];
  const { redemptions } = writeBooks(
    logsOf(
      ...OPENING,
      ...desk,
      [7, "BatchClosed", { batch: 1n }],
      [8, "RedemptionReturned", { id: 2n }],
      [8, "BatchConfirmed", { batch: 1n, amount: 200n }],
      [9, "RedemptionCancelled", { id: 4n }],
    ),
  );
  expect([...redemptions.values()].map(({ state }) => state)).toEqual([
    "Paid",
    "Returned",
    "Paid",
    "Cancelled",
    "Open",
  ]);
});

it.each<[string, Told[]]>([
  [
    "ended twice",
    [
      [7, "RedemptionCancelled", { id: 1n }],
      [8, "RedemptionCancelled", { id: 1n }],
    ],
  ],
  ["was never asked for", [[7, "RedemptionCancelled", { id: 2n }]]],
  ["was taken back from the bank too late", [[7, "RedemptionReclaimed", { id: 1n }]]],
])("refuses a redemption that %s", (_what, told) => {
  expect(() => writeBooks(logsOf(...OPENING, asks(1n, 1n), ...told))).toThrow("Redemption");
});

it("refuses a batch that burned something else than its redemptions", () => {
  const told: Told[] = [
    asks(1n, 1n),
    [7, "BatchClosed", { batch: 1n }],
    [8, "BatchConfirmed", { batch: 1n, amount: 99n }],
  ];
  expect(() => writeBooks(logsOf(...OPENING, ...told))).toThrow("burned 99 cents");
});

it("counts payments by the week", () => {
  const counted = (week: bigint, amount: bigint): Told => [9, "PaymentsCounted", { week, amount }];
  const { meter } = writeBooks(logsOf(...OPENING, counted(2_900n, 5n), counted(2_900n, 7n), counted(2_901n, 1n)));
  expect([...meter]).toEqual([
    ["2900", 12n],
    ["2901", 1n],
  ]);
});

it("refuses logs that begin too late to be complete", () => {
  expect(() => writeBooks(logsOf(...WORK))).toThrow("line 1, which was never opened");
});
