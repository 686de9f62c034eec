import { checkWords } from "@wesh/protocol/check-words.ts";
import { heerlenEuroAbi } from "@wesh/protocol/generated/abis.ts";
import { getBlock, getBlockNumber, getContractEvents } from "viem/actions";
import type { Address, Hex } from "../../lib/hex.ts";
import { chainClient } from "../client.ts";
import { contractAddress } from "../deployment.ts";
import { ask } from "../refusal.ts";

/** A payment to a shop, as a block of the chain holds it. */
export interface PaidPayment {
  payer: Address;
  merchant: Address;
  amount: bigint;
  paymentReference: Hex;
  block: number;
  /** Unix seconds of the block. */
  timestamp: number;
  transaction: Hex;
  /** What payer and shop both see when it is final. */
  words: [first: string, second: string];
}

/** What tells payments apart: a payer uses a reference once. */
export function paymentKey({ payer, paymentReference }: Pick<PaidPayment, "payer" | "paymentReference">): string {
  return `${payer}${paymentReference.slice(2)}`.toLowerCase();
}

// Blocks that are read again each time: a young block may still be replaced by another.
const OVERLAP = 8;

const moments = new Map<Hex, number>();

async function momentOf(blockHash: Hex): Promise<number> {
  const known = moments.get(blockHash);
  if (known !== undefined) return known;
  const { timestamp } = await getBlock(await chainClient(), { blockHash });
  moments.set(blockHash, Number(timestamp));
  return Number(timestamp);
}

async function readPaid(merchant: Address, from: number, to?: number): Promise<PaidPayment[]> {
  const client = await chainClient();
  const logs = await getContractEvents(client, {
    address: await contractAddress("HeerlenEuro"),
    abi: heerlenEuroAbi,
    eventName: "Paid",
    args: { merchant },
    fromBlock: BigInt(from),
    toBlock: to === undefined ? "latest" : BigInt(to),
    strict: true,
  });
  return Promise.all(
    logs.map(async ({ args, blockHash, blockNumber, transactionHash }) => ({
      ...args,
      block: Number(blockNumber),
      timestamp: await momentOf(blockHash),
      transaction: transactionHash,
      words: checkWords(args.paymentReference, blockHash),
    })),
  );
}

/** What stays known of older blocks, with what was read from block `from` on in place of what was known of those. */
export function renewed(
  known: readonly PaidPayment[],
  from: number,
  fresh: readonly PaidPayment[],
): readonly PaidPayment[] {
  return [...known.filter((payment) => payment.block < from), ...fresh];
}

async function newestBlock(): Promise<number> {
  return Number(await getBlockNumber(await chainClient(), { cacheTime: 0 }));
}

/**
 * Watches the payments to one shop, straight from the chain: each look reads what is new and gives all payments in blocks
 * after `since`; when that is not given, after the newest block of the first look.
 */
export function watchPaid(merchant: Address, since?: number): () => Promise<readonly PaidPayment[]> {
  let begin: number | undefined;
  let from = 0;
  let payments: readonly PaidPayment[] = [];
  return () =>
    ask(async () => {
      // A chain that was started anew is younger than what a till may remember.
      begin ??= Math.min(since ?? Infinity, await newestBlock());
      const [first, after] = [Math.max(begin, from), begin];
      const [head, fresh] = await Promise.all([newestBlock(), readPaid(merchant, first)]);
      const young = fresh.filter((payment) => payment.block > after);
      payments = renewed(payments, first, young);
      from = head - OVERLAP;
      return payments;
    });
}

/** The payment a payer made to a shop under a reference in one block; undefined when that block does not hold it. */
export async function readPaidIn(
  block: number,
  payment: Pick<PaidPayment, "merchant" | "payer" | "paymentReference">,
): Promise<PaidPayment | undefined> {
  const found = await ask(() => readPaid(payment.merchant, block, block));
  return found.find((one) => paymentKey(one) === paymentKey(payment));
}
