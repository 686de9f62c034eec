import type { Address } from "viem";
import { allowanceCapsAbi, heerlenEuroAbi, paymentMeterAbi, redemptionDeskAbi } from "../../protocol/generated/abis.ts";
import { standings } from "../../protocol/generated/moves.ts";
import { redemptionStates } from "../../protocol/generated/states.ts";
import { askLines } from "./ask-lines.ts";
import { readAll } from "./read-all.ts";
import type { ChainReader } from "./chain-reader.ts";
import type { MoneyLog } from "./read-logs.ts";
import { HOME_OF, noHomes, receiptKey, roomKey, sum } from "./statement.ts";
import type { Homes, Line, Receipt, Redemption, Statement } from "./statement.ts";

/** Where the town's money contracts are, and at which block they are asked. */
export interface ChainQuestion {
  euro: Address;
  tasks: Address;
  caps: Address;
  desk: Address;
  meter: Address;
  blockNumber: bigint;
}

/**
 * What the contracts themselves say at one block. The logs tell only what to ask about (which accounts, tasks, claims
 * and references there are); every figure is the contracts' own.
 */
export async function askChain(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]): Promise<Statement> {
  const [supply, balances, lines, receipts, caps, redemptions, meter] = await Promise.all([
    client.readContract({ ...euroAt(at), functionName: "totalSupply" }),
    askBalances(client, at, logs),
    askLines(client, at, logs),
    askReceipts(client, at, logs),
    askCaps(client, at, logs),
    askRedemptions(client, at),
    askMeter(client, at, logs),
  ]);
  const homes = await homesOf(client, at, balances, lines);
  return { supply, lines, receipts, balances, caps, redemptions, meter, homes };
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
  const holds = await readAll([...balances.keys()], (account) =>
    client.readContract({ ...euroAt(at), functionName: "holdOf", args: [account] }),
  );
  const homes = noHomes();
  for (const [account, amount] of balances) {
    // Besides a hold, which moves no coin.
    const [, , former] = holds.get(account) ?? [0, 0, 0];
    homes[HOME_OF[standings[former] as keyof typeof HOME_OF]] += amount;
  }
  homes.budgets = sum([...lines.values()].map(({ available }) => available));
  homes.bounties = sum([...lines.values()].map(({ setApart }) => setApart));
  homes.unassigned -= homes.budgets + homes.bounties;
  return homes;
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

/** What is used of every month that somebody ever took room in. */
async function askCaps(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]) {
  const months = new Map<string, [Address, number]>();
  for (const { eventName, args } of logs) {
    if ((eventName !== "TaskClaimed" && eventName !== "ShareAgreed") || args.month === 0) continue;
    months.set(roomKey(args.resident, args.month), [args.resident, args.month]);
  }
  const caps = { address: at.caps, abi: allowanceCapsAbi, blockNumber: at.blockNumber } as const;
  return readAll([...months.keys()], (key) =>
    client.readContract({ ...caps, functionName: "usedIn", args: months.get(key)! }),
  );
}

async function askRedemptions(client: ChainReader, { desk, blockNumber }: ChainQuestion) {
  const question = { address: desk, abi: redemptionDeskAbi, blockNumber } as const;
  const count = await client.readContract({ ...question, functionName: "redemptionCount" });
  const ids = Array.from({ length: Number(count) }, (_, index) => String(index + 1));
  return readAll(ids, async (id): Promise<Redemption> => {
    const args = [BigInt(id)] as const;
    const { amount, state } = await client.readContract({ ...question, functionName: "redemptionOf", args });
    return { amount: BigInt(amount), state: redemptionStates[state]! };
  });
}

async function askMeter(client: ChainReader, { meter, blockNumber }: ChainQuestion, logs: readonly MoneyLog[]) {
  const weeks = logs.flatMap((log) => (log.eventName === "PaymentsCounted" ? [String(log.args.week)] : []));
  const question = { address: meter, abi: paymentMeterAbi, blockNumber } as const;
  return readAll([...new Set(weeks)], (week) =>
    client.readContract({ ...question, functionName: "countedIn", args: [BigInt(week)] }),
  );
}

function euroAt({ euro, blockNumber }: ChainQuestion) {
  return { address: euro, abi: heerlenEuroAbi, blockNumber } as const;
}
