import { keccak256, type Hex, type PrivateKeyAccount } from "viem";
import { estimateFeesPerGas, estimateGas, getTransactionCount, sendRawTransaction } from "viem/actions";
import type { Logger } from "pino";
import type { Call } from "./plan.ts";
import type { Journal, OpenAct, Signed } from "./journal.ts";
import type { Town } from "./town.ts";

/** What has to be known of an act to send it. */
export type Errand = Pick<Signed, "digest" | "kind" | "subject">;

/** One key of the relay. Its transactions are signed and written down one after the other. */
export type Sender = ReturnType<typeof openSender>;

/** Opens the queue of one key. */
export function openSender(town: Town, journal: Journal, account: PrivateKeyAccount, log: Logger) {
  const { client, chainId } = town;
  let last: Promise<unknown> = Promise.resolve();

  /** Runs work after everything that was queued before, whatever became of it. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  async function sign(call: Call, nonce: number, gas: bigint, fees: Fees) {
    const request = { to: call.to, data: call.data, nonce, gas, chainId, type: "eip1559" as const, ...fees };
    const raw = await account.signTransaction(request);
    return { raw, hash: keccak256(raw) };
  }

  async function broadcast(digest: Hex, raw: Hex): Promise<void> {
    try {
      await sendRawTransaction(client, { serializedTransaction: raw });
    } catch (failure) {
      // Known already, included already or a node that is away: the journal has it, and watching decides.
      log.debug({ digest, reason: failure instanceof Error ? failure.name : "unknown" }, "broadcast not confirmed");
    }
    journal.markSent(digest);
  }

  return {
    address: account.address,
    open: () => journal.openOf(account.address),
    broadcast,

    /** Signs, writes down, sends. When this returns the act cannot be lost any more. */
    send: (errand: Errand, call: Call) =>
      inTurn(async () => {
        const estimate = await estimateGas(client, { account: account.address, to: call.to, data: call.data });
        const fees = await currentFees(town);
        const nonce = await nextNonce(town, journal, account.address);
        const gas = withRoom(estimate, call.reserve);
        const { raw, hash } = await sign(call, nonce, gas, fees);
        journal.write({ ...errand, sender: account.address, nonce, hash, raw });
        await broadcast(errand.digest, raw);
      }),

    /** Signs the same call under the same nonce again, with fees the chain takes instead of the old ones. */
    replace: (act: OpenAct, call: Call & { gas: bigint }, old: Fees) =>
      inTurn(async () => {
        const fees = raised(old, await currentFees(town));
        const { raw, hash } = await sign(call, act.nonce, call.gas, fees);
        journal.writeReplacement(act, hash, raw);
        await broadcast(act.digest, raw);
      }),
  };
}

/** Fees of a transaction. */
export interface Fees {
  maxFeePerGas: bigint;
  maxPriorityFeePerGas: bigint;
}

async function currentFees({ client }: Town): Promise<Fees> {
  const { maxFeePerGas, maxPriorityFeePerGas } = await estimateFeesPerGas(client, { type: "eip1559" });
  return { maxFeePerGas, maxPriorityFeePerGas };
}

// Nodes take a replacement when both fees are at least a tenth higher.
function raised(old: Fees, current: Fees): Fees {
  const higher = (before: bigint, now: bigint) => ((before * 9n) / 8n + 1n > now ? (before * 9n) / 8n + 1n : now);
  return {
    maxFeePerGas: higher(old.maxFeePerGas, current.maxFeePerGas),
    maxPriorityFeePerGas: higher(old.maxPriorityFeePerGas, current.maxPriorityFeePerGas),
  };
}

// The state may have moved between estimate and inclusion: first use of a slot, another branch of a check.
function withRoom(estimate: bigint, reserve: bigint = 0n): bigint {
  const gas = (estimate * 5n) / 4n + 30_000n;
  return gas > reserve ? gas : reserve;
}

async function nextNonce({ client }: Town, journal: Journal, address: Sender["address"]): Promise<number> {
  const onChain = await getTransactionCount(client, { address, blockTag: "latest" });
  return Math.max(onChain, journal.nextNonce(address));
}
