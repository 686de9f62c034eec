import type { Address, Hex } from "viem";
import { send, type ChainClient } from "../deploy/chain.ts";

/** A call to a contract. */
export interface Call {
  to: Address;
  data: Hex;
}

/** Somebody who acts on the chain with an account of their own. */
export interface Hand {
  address: Address;
  /** Sends one call. Rejects when the chain refuses it. */
  send(call: Call): Promise<Hex>;
}

/** The hand of a client's account. A call is done when it is on the chain. */
export function handOf(client: ChainClient): Hand {
  return {
    address: client.account.address,
    send: async (call) => (await send(client, call)).transactionHash,
  };
}
