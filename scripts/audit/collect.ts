import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { askChain } from "./ask-chain.ts";
import { askSubgraph, type Ask } from "./ask-subgraph.ts";
import { writeBooks } from "./books.ts";
import type { ChainReader } from "./chain-reader.ts";
import type { Sources } from "./figures.ts";
import { readMoneyLogs } from "./read-logs.ts";

/** Whom the auditor asks, and about which block. */
export interface Inquiry {
  client: ChainReader;
  ask: Ask;
  deployment: Deployment;
  block: number;
}

/** What the logs, the subgraph and the contracts say at the end of one block. */
export async function collect({ client, ask, deployment, block }: Inquiry): Promise<Sources> {
  const at = {
    euro: addressIn(deployment, "HeerlenEuro"),
    tasks: addressIn(deployment, "TaskRegistry"),
    caps: addressIn(deployment, "AllowanceCaps"),
    desk: addressIn(deployment, "RedemptionDesk"),
    meter: addressIn(deployment, "PaymentMeter"),
    blockNumber: BigInt(block),
  };
  const from = BigInt(deployment.startBlock);
  const addresses = [at.euro, at.tasks, at.desk, at.meter];
  const entries = await readMoneyLogs(client, { addresses, from, to: at.blockNumber });
  const [subgraph, chain] = await Promise.all([askSubgraph(ask, block), askChain(client, at, entries)]);
  return { logs: writeBooks(entries), subgraph, chain };
}
