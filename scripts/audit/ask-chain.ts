import type { Address } from "viem";
import { heerlenEuroAbi, taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { standings } from "../../protocol/generated/moves.ts";
import type { ChainReader } from "./chain-reader.ts";
import type { MoneyLog } from "./read-logs.ts";
import { HOME_OF, noHomes, receiptKey, sum, type Homes, type Line, type Receipt, type Statement } from "./statement.ts";

/** Number of ITaskRegistry.ClaimState.Paid. */
const PAID = 3;

/** Where the town's money contracts are, and at which block they are asked. */
export interface ChainQuestion {
  euro: Address;
  tasks: Address;
  blockNumber: bigint;
}

/**
 * What the contracts themselves say at one block. The logs tell only what to ask about (which accounts, tasks, claims
 * and references there are); every figure is the contracts' own.
 */
export async function askChain(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]): Promise<Statement> {
  const [supply, balances, lines, receipts] = await Promise.all([
    client.readContract({ ...euroAt(at), functionName: "totalSupply" }),
    askBalances(client, at, logs),
    askLines(client, at, logs),
    askReceipts(client, at, logs),
  ]);
  return { supply, lines, receipts, balances, homes: await homesOf(client, at, balances, lines) };
}

async function askBalances(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]) {
  const accounts = new Set<Address>();
  for (const { eventName, args } of logs) {
    if (eventName === "Transfer") accounts.add(args.from).add(args.to);
    if (eventName === "StandingChanged") accounts.add(args.account);
  }
  return readAll([...accounts], (account) =>
    client.readContract({ ...euroAt(at), functionName: "balanceOf", args: [account] }),
  );
}

/** Each account's coins are at home where its standing says; those of the escrow are split by the budget lines. */
async function homesOf(
  client: ChainReader,
  at: ChainQuestion,
  balances: Map<Address, bigint>,
  lines: Map<string, Line>,
): Promise<Homes> {
  const numbers = await readAll([...balances.keys()], (account) =>
    client.readContract({ ...euroAt(at), functionName: "standingOf", args: [account] }),
  );
  const homes = noHomes();
  for (const [account, amount] of balances)
    homes[HOME_OF[standings[numbers.get(account) ?? 0] ?? "Outsider"]] += amount;
  homes.budgets = sum([...lines.values()].map(({ available }) => available));
  homes.bounties = sum([...lines.values()].map(({ setApart }) => setApart));
  homes.unassigned -= homes.budgets + homes.bounties;
  return homes;
}

/** A line keeps what is available; what is set apart and paid follows from its tasks and the claims on them. */
async function askLines(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]): Promise<Map<string, Line>> {
  const count = await client.readContract({ ...tasksAt(at), functionName: "budgetCount" });
  const ids = Array.from({ length: Number(count) }, (_, index) => BigInt(index + 1));
  const budgets = await readAll(ids, (id) =>
    client.readContract({ ...tasksAt(at), functionName: "budgetOf", args: [id] }),
  );
  const lines = new Map<string, Line>();
  for (const [id, { available }] of budgets) lines.set(String(id), { available, setApart: 0n, paid: 0n });
  for (const [taskId, money] of await askTasks(client, at, logs)) {
    const line = lines.get(String(taskId >> 32n));
    if (!line) continue;
    line.setApart += money.setApart;
    line.paid += money.paid;
  }
  return lines;
}

async function askTasks(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]) {
  const published = logs.flatMap((log) => (log.eventName === "TaskPublished" ? [log.args.taskId] : []));
  return readAll(published, async (taskId) => {
    const earners = logs.flatMap((log) =>
      log.eventName === "WorkApproved" && log.args.taskId === taskId ? [log.args.resident] : [],
    );
    const [task, claims] = await Promise.all([
      client.readContract({ ...tasksAt(at), functionName: "taskOf", args: [taskId] }),
      readAll(earners, (resident) =>
        client.readContract({ ...tasksAt(at), functionName: "claimOf", args: [taskId, resident] }),
      ),
    ]);
    const paidSlots = [...claims.values()].filter(({ state }) => state === PAID).length;
    const reserved = task.closed ? task.taken : task.slots;
    return { setApart: BigInt(task.reward * (reserved - paidSlots)), paid: BigInt(task.reward * paidSlots) };
  });
}

async function askReceipts(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]) {
  const paid = logs.flatMap((log) => (log.eventName === "Paid" ? [log.args] : []));
  const receipts = await readAll(paid, async ({ payer, paymentReference, amount }): Promise<Receipt> => {
    const args = [payer, paymentReference] as const;
    const { refundable } = await client.readContract({ ...euroAt(at), functionName: "receiptOf", args });
    return { amount, refunded: amount - refundable };
  });
  return new Map(
    [...receipts].map(([{ payer, paymentReference }, receipt]) => [receiptKey(payer, paymentReference), receipt]),
  );
}

async function readAll<Key, Value>(keys: readonly Key[], read: (key: Key) => Promise<Value>): Promise<Map<Key, Value>> {
  const values = await Promise.all(keys.map(read));
  return new Map(keys.map((key, index) => [key, values[index] as Value]));
}

function euroAt({ euro, blockNumber }: ChainQuestion) {
  return { address: euro, abi: heerlenEuroAbi, blockNumber } as const;
}

function tasksAt({ tasks, blockNumber }: ChainQuestion) {
  return { address: tasks, abi: taskRegistryAbi, blockNumber } as const;
}
