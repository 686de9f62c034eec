import { createClient, publicActions, walletActions } from "viem";
import type { Account, Address, Chain, Hex, Transport, TransactionReceipt } from "viem";

/** A client that reads the chain and sends the deployer's transactions. */
export type ChainClient = ReturnType<typeof connect>;

/** Connects to a chain with an account that signs. */
export function connect(chain: Chain, transport: Transport, account: Account, pollingInterval = 1_000) {
  return createClient({ chain, transport, account, pollingInterval, cacheTime: 0 })
    .extend(publicActions)
    .extend(walletActions);
}

/** Whether there is a contract at this address. */
export async function hasCode(client: ChainClient, address: Address): Promise<boolean> {
  const code = await client.getCode({ address });
  return code !== undefined && code !== "0x";
}

/** Waits for a transaction and refuses one that was reverted. */
export async function included(client: ChainClient, hash: Hex): Promise<TransactionReceipt> {
  const receipt = await client.waitForTransactionReceipt({ hash, timeout: 120_000 });
  if (receipt.status !== "success") throw new Error(`Transaction ${hash} was reverted.`);
  return receipt;
}

/** Sends one transaction and waits until it is on the chain. */
export async function send(
  client: ChainClient,
  transaction: { to?: Address; data: Hex; value?: bigint },
): Promise<TransactionReceipt> {
  return included(client, await client.sendTransaction(transaction));
}
