import { decodeEventLog, parseTransaction, type Hex, type TransactionReceipt } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { call, getTransactionCount, getTransactionReceipt } from "viem/actions";
import type { Logger } from "pino";
import { decodeRefusal, decodeRevert, refusalToJson, type Refusal } from "@wesh/protocol/refusal.ts";
import type { Journal, OpenAct } from "./journal.ts";
import type { Sender } from "./sender.ts";
import type { Town } from "./town.ts";

/** What watching needs. */
export interface Watched {
  town: Town;
  journal: Journal;
  senders: readonly Sender[];
  log: Logger;
  stuckSeconds: number;
}

/** Looks once after everything on its way: what is included is settled, what is stuck is sent again. */
export async function watchOnce(watched: Watched): Promise<void> {
  for (const act of watched.journal.open()) {
    const receipt = await receiptOf(watched, act);
    if (receipt) await settle(watched, act, receipt);
    else if (isStuck(watched, act)) await unstick(watched, act);
  }
}

/** Tells the chain again of everything on its way. The first thing after a start: a crash may have come before the sending. */
export async function resend({ journal, senders, log }: Watched): Promise<void> {
  const open = journal.open();
  for (const act of open) await senderOf(senders, act)?.broadcast(act.digest, act.transactions[0]!.raw);
  if (open.length > 0) log.info({ acts: open.length }, "resumed what was on its way");
}

async function receiptOf({ town }: Watched, act: OpenAct): Promise<TransactionReceipt | undefined> {
  for (const { hash } of act.transactions) {
    const receipt = await getTransactionReceipt(town.client, { hash }).catch((failure: Error) => {
      if (failure.name === "TransactionReceiptNotFoundError") return undefined;
      throw failure;
    });
    if (receipt) return receipt;
  }
  return undefined;
}

async function settle({ town, journal, log }: Watched, act: OpenAct, receipt: TransactionReceipt): Promise<void> {
  const transaction = act.transactions.find(({ hash }) => hash === receipt.transactionHash)!;
  const refusal =
    receipt.status === "reverted" ? await reasonOf(town, act, transaction.raw, receipt) : failureInside(act, receipt);
  journal.settle(act.digest, receipt.transactionHash, Number(receipt.blockNumber), refusal);
  const outcome = refusal ? "reverted" : "included";
  log.info({ digest: act.digest, kind: act.kind, block: Number(receipt.blockNumber), refusal: refusal?.name }, outcome);
}

// A reverted transaction tells no reason; calling again on the state before its block does.
async function reasonOf(town: Town, act: OpenAct, raw: Hex, receipt: TransactionReceipt): Promise<Refusal> {
  const { to, data, gas } = parseTransaction(raw);
  try {
    await call(town.client, { account: act.sender, to, data, gas, blockNumber: receipt.blockNumber });
  } catch (failure) {
    const refusal = decodeRefusal(failure);
    if (refusal) return refusalToJson(refusal);
  }
  return { name: "Relay_Reverted", args: [] };
}

// An operation whose call failed is a successful transaction; the EntryPoint's events tell.
function failureInside(act: OpenAct, receipt: TransactionReceipt): Refusal | undefined {
  if (act.kind !== "user-operation") return undefined;
  const events = receipt.logs.flatMap(({ topics, data }) => {
    try {
      return [decodeEventLog({ abi: entryPoint08Abi, topics, data })];
    } catch {
      return [];
    }
  });
  if (events.some((event) => event.eventName === "UserOperationEvent" && event.args.success)) return undefined;
  const reason = events.find((event) => event.eventName === "UserOperationRevertReason")?.args.revertReason;
  const refusal = reason && decodeRevert(reason);
  return refusal ? refusalToJson(refusal) : { name: "Relay_Reverted", args: [] };
}

function isStuck({ stuckSeconds }: Watched, act: OpenAct): boolean {
  return act.since + stuckSeconds < Date.now() / 1000;
}

async function unstick({ town, journal, senders, log }: Watched, act: OpenAct): Promise<void> {
  const sender = senderOf(senders, act);
  if (!sender) return log.error({ digest: act.digest }, "its key is no longer configured");
  const { to, data, gas, maxFeePerGas, maxPriorityFeePerGas } = parseTransaction(act.transactions[0]!.raw);
  const target = { to: to!, data: data!, gas: gas! };
  const used = await getTransactionCount(town.client, { address: act.sender, blockTag: "latest" });
  if (used > act.nonce) {
    // Another holder of the key used the nonce. The chain takes every act only once, so sending it anew is safe.
    log.warn({ digest: act.digest }, "its nonce was used by another transaction");
    const subject = journal.subjectOf(act.digest);
    return sender.send({ digest: act.digest, kind: act.kind, subject }, target).catch((failure: unknown) => {
      const refusal = decodeRefusal(failure) ?? { name: "Relay_NonceLost", args: [] };
      journal.settle(act.digest, act.transactions[0]!.hash, used, refusalToJson(refusal));
    });
  }
  log.warn({ digest: act.digest, nonce: act.nonce }, "stuck: sent again with higher fees");
  await sender.replace(act, target, {
    maxFeePerGas: maxFeePerGas ?? 0n,
    maxPriorityFeePerGas: maxPriorityFeePerGas ?? 0n,
  });
}

function senderOf(senders: readonly Sender[], act: OpenAct): Sender | undefined {
  return senders.find(({ address }) => address === act.sender);
}
