import type { Hex } from "viem";
import type { Call, Hand } from "../council/hand.ts";
import { reasonOf } from "../council/reason.ts";
import { included, type ChainClient } from "../deploy/chain.ts";
import { testAccount } from "../deploy/networks.ts";

const GAS_PRICE = 20_000_000_000n;

/** Sends the seed's transactions. */
export interface Office {
  /** The hand of an account of the test mnemonic. */
  hand(index: number): Hand;
  /** Refuses when anything sent so far was reverted. */
  settle(): Promise<void>;
}

/**
 * Opens the office of an empty local chain, where every account starts at nonce 0 and a call is mined as it arrives: so
 * nothing needs to be asked before sending or waited for after it.
 */
export function openOffice(client: ChainClient, gas = 12_000_000n): Office {
  const hands = new Map<number, Hand>();
  const sent: Hex[] = [];

  function open(index: number): Hand {
    const account = testAccount(index);
    let nonce = 0;
    const fees = { maxFeePerGas: GAS_PRICE, maxPriorityFeePerGas: 0n, type: "eip1559" } as const;
    async function send(call: Call): Promise<Hex> {
      const request = { ...call, ...fees, gas, nonce: nonce++, chainId: client.chain.id };
      const serializedTransaction = await account.signTransaction(request);
      const hash = await client.sendRawTransaction({ serializedTransaction }).catch((problem: unknown) => {
        throw new Error(`The chain refused a call of account ${index}: ${reasonOf(problem)}`, { cause: problem });
      });
      sent.push(hash);
      return hash;
    }
    return { address: account.address, send };
  }

  return {
    hand(index) {
      const hand = hands.get(index) ?? open(index);
      hands.set(index, hand);
      return hand;
    },
    async settle() {
      await Promise.all(sent.splice(0).map((hash) => included(client, hash)));
    },
  };
}
