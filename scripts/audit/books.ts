import { zeroAddress, type Address } from "viem";
import { standings, type Standing } from "../../protocol/generated/moves.ts";
import type { MoneyLog } from "./read-logs.ts";
import { HOME_OF, HOMES, noHomes, receiptKey, type Home, type Homes, type Line, type Statement } from "./statement.ts";

/** The town's books, and what is needed to go on writing them. */
interface Books extends Statement {
  lines: Map<string, Required<Line>>;
  history: Map<number, Homes>;
  standings: Map<Address, Standing>;
  tasks: Map<bigint, Task>;
}

/** What a task pays, and whom it has paid or may still have to. */
export interface Task {
  line: string;
  reward: bigint;
}

type Entry<Name extends MoneyLog["eventName"]> = Extract<MoneyLog, { eventName: Name }>["args"];

/** How each event is written into the books. */
const ENTRIES: { [Name in MoneyLog["eventName"]]: (books: Books, entry: Entry<Name>) => void } = {
  Transfer: (books, { from, to, value }) => {
    if (from === zeroAddress) books.supply += value;
    else change(books, from, -value);
    if (to === zeroAddress) books.supply -= value;
    else change(books, to, value);
  },
  StandingChanged: (books, { account, previous, current }) => {
    const held = books.balances.get(account) ?? 0n;
    shift(books, homeOf(standingAt(previous)), homeOf(standingAt(current)), held);
    books.standings.set(account, standingAt(current));
  },
  Paid: ({ receipts }, { payer, amount, paymentReference }) => {
    receipts.set(receiptKey(payer, paymentReference), { amount, refunded: 0n });
  },
  Refunded: ({ receipts }, { payer, amount, paymentReference }) => {
    // A signed gift can be given back too, and has no receipt of a payment.
    const receipt = receipts.get(receiptKey(payer, paymentReference));
    if (receipt) receipt.refunded += amount;
  },
  BudgetOpened: ({ lines }, { budgetId }) => {
    lines.set(String(budgetId), { available: 0n, setApart: 0n, paid: 0n, funded: 0n, returned: 0n });
  },
  BudgetFunded: (books, { budgetId, amount }) => {
    const line = lineOf(books, String(budgetId));
    line.funded += amount;
    line.available += amount;
    shift(books, "unassigned", "budgets", amount);
  },
  BudgetReturned: (books, { budgetId, amount }) => {
    const line = lineOf(books, String(budgetId));
    line.returned += amount;
    line.available -= amount;
    shift(books, "budgets", "unassigned", amount);
  },
  TaskPublished: (books, { taskId, budgetId, terms }) => {
    books.tasks.set(taskId, { line: String(budgetId), reward: BigInt(terms.reward) });
    release(books, String(budgetId), -BigInt(terms.reward) * BigInt(terms.slots));
  },
  TaskClosed: (books, { taskId, returned }) => release(books, taskOf(books, taskId).line, returned),
  SlotReturned: (books, { budgetId, amount }) => release(books, String(budgetId), amount),
  WorkApproved: (books, { taskId, reward }) => {
    const line = lineOf(books, taskOf(books, taskId).line);
    line.setApart -= reward;
    line.paid += reward;
    shift(books, "bounties", "unassigned", reward);
  },
};

/** Writes the books of the town from its events, in their order. */
export function writeBooks(logs: readonly MoneyLog[]): Statement & { history: Map<number, Homes> } {
  const books = emptyBooks();
  logs.forEach((log, index) => {
    record(books, log);
    const isLastOfBlock = logs[index + 1]?.blockNumber !== log.blockNumber;
    if (isLastOfBlock) closeBlock(books, Number(log.blockNumber));
  });
  return books;
}

function record<Name extends MoneyLog["eventName"]>(books: Books, log: { eventName: Name; args: Entry<Name> }): void {
  ENTRIES[log.eventName](books, log.args);
}

/** A block is remembered when the coins lie otherwise than before. */
function closeBlock({ homes, history }: Books, block: number): void {
  const before = [...history.values()].at(-1) ?? noHomes();
  if (HOMES.some((home) => homes[home] !== before[home])) history.set(block, { ...homes });
}

function emptyBooks(): Books {
  return {
    supply: 0n,
    homes: noHomes(),
    balances: new Map(),
    standings: new Map(),
    lines: new Map(),
    receipts: new Map(),
    tasks: new Map(),
    history: new Map(),
  };
}

function change(books: Books, account: Address, amount: bigint): void {
  books.balances.set(account, (books.balances.get(account) ?? 0n) + amount);
  books.homes[homeOf(books.standings.get(account) ?? "Outsider")] += amount;
}

/** Reward that a task no longer needs becomes available; a negative amount is set apart. */
function release(books: Books, id: string, amount: bigint): void {
  const line = lineOf(books, id);
  line.available += amount;
  line.setApart -= amount;
  shift(books, "bounties", "budgets", amount);
}

function shift({ homes }: Books, from: Home, to: Home, amount: bigint): void {
  homes[from] -= amount;
  homes[to] += amount;
}

function homeOf(standing: Standing): Home {
  return HOME_OF[standing];
}

function standingAt(number: number): Standing {
  const standing = standings[number];
  if (!standing) throw new RangeError(`There is no standing ${number}.`);
  return standing;
}

function lineOf(books: Books, id: string): Required<Line> {
  const line = books.lines.get(id);
  if (!line) throw new Error(`Something happened to budget line ${id}, which was never opened.`);
  return line;
}

function taskOf(books: Books, taskId: bigint): Task {
  const task = books.tasks.get(taskId);
  if (!task) throw new Error(`Something happened to task ${taskId}, which was never published.`);
  return task;
}
