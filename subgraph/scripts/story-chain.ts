import http from "node:http";
import type { AddressInfo } from "node:net";
import { hexToNumber, isHex, keccak256, numberToHex, toHex, zeroAddress, zeroHash, type Address, type Hex } from "viem";
import { logOf } from "../tests/events.ts";
import { timeOf, type Story } from "../tests/story.ts";
import type { Places } from "./manifest.ts";

/** A story that happens to contracts of its own, beside the others on one chain. */
export interface PlacedStory {
  story: Story;
  places: Places;
}

interface Log {
  address: Address;
  topics: Hex[];
  data: Hex;
  blockNumber: Hex;
  blockHash: Hex;
  transactionHash: Hex;
  transactionIndex: Hex;
  logIndex: Hex;
  removed: false;
}

/**
 * A chain on which the stories happened, as far as graph-node asks for it. `gnd test` cannot write a struct into a log,
 * so stories with structs are indexed from here, by the same graph-node.
 */
export async function startStoryChain(placed: PlacedStory[]): Promise<{ url: string; head: number; stop(): void }> {
  const head = Math.max(...placed.flatMap(({ story }) => story.blocks.map(({ number }) => number)));
  const logs = placed.flatMap(logsOf);
  const senders = sendersOf(placed);
  const methods: Record<string, (params: unknown[]) => unknown> = {
    eth_chainId: () => "0x7a69",
    net_version: () => "31337",
    web3_clientVersion: () => "stories",
    eth_blockNumber: () => numberToHex(head),
    eth_getBlockByNumber: ([number]) => blockAt(isHex(number) ? hexToNumber(number) : head, head, senders),
    eth_getBlockByHash: ([hash]) =>
      blockAt(
        range(head).findIndex((number) => hashOf(number) === hash),
        head,
        senders,
      ),
    eth_getTransactionReceipt: ([hash]) => receiptOf(hash as Hex, logs, senders),
    eth_getLogs: ([filter]) => logs.filter((log) => fits(log, filter as Filter, head)),
  };
  const server = http.createServer((request, response) => void answer(request, response, methods));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, head, stop };
}

interface Call {
  id: unknown;
  method: string;
  params: unknown[];
}

async function answer(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  methods: Record<string, (params: unknown[]) => unknown>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const asked = JSON.parse(Buffer.concat(chunks).toString()) as Call | Call[];
  const reply = ({ id, method, params }: Call) => {
    const known = methods[method];
    if (!known) return { jsonrpc: "2.0", id, error: { code: -32601, message: `the stories know no ${method}` } };
    return { jsonrpc: "2.0", id, result: known(params) };
  };
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(Array.isArray(asked) ? asked.map(reply) : reply(asked)));
}

interface Filter {
  address?: Address | Address[];
  topics?: (Hex | Hex[] | null)[];
  blockHash?: Hex;
  fromBlock?: Hex;
  toBlock?: Hex;
}

function fits(log: Log, { address, topics, blockHash, fromBlock, toBlock }: Filter, head: number): boolean {
  const number = hexToNumber(log.blockNumber);
  const bound = (value: Hex | undefined, usual: number) => (isHex(value) ? hexToNumber(value) : usual);
  const inBlocks = blockHash
    ? log.blockHash === blockHash
    : number >= bound(fromBlock, 0) && number <= bound(toBlock, head);
  const addresses = [address ?? []].flat().map((one) => one.toLowerCase());
  const first = [topics?.[0] ?? []].flat();
  const fromContract = addresses.length === 0 || addresses.includes(log.address.toLowerCase());
  return inBlocks && fromContract && (first.length === 0 || first.includes(log.topics[0] ?? "0x"));
}

function logsOf({ story, places }: PlacedStory): Log[] {
  return story.blocks.flatMap(({ number, transactions }) => {
    const events = transactions.flatMap(({ hash, events }) => events.map((event) => ({ hash, event })));
    return events.map(({ hash, event }, index) => ({
      ...logOf(event),
      address: places.addresses[event.contract],
      blockNumber: numberToHex(number),
      blockHash: hashOf(number),
      transactionHash: hash,
      transactionIndex: "0x0" as const,
      // Counted per story: no subgraph ever sees the logs of another story.
      logIndex: numberToHex(index),
      removed: false as const,
    }));
  });
}

/** Who sent what, by block number. */
type Senders = { hash: Hex; from: Address }[][];

function sendersOf(placed: PlacedStory[]): Senders {
  const senders: Senders = [];
  for (const { number, transactions } of placed.flatMap(({ story }) => story.blocks)) {
    (senders[number] ??= []).push(...transactions);
  }
  return senders;
}

function blockAt(number: number, head: number, senders: Senders) {
  if (number < 0 || number > head) return null;
  return {
    number: numberToHex(number),
    hash: hashOf(number),
    parentHash: number === 0 ? zeroHash : hashOf(number - 1),
    timestamp: numberToHex(timeOf(number)),
    transactions: (senders[number] ?? []).map(({ hash, from }, index) => transaction(number, index, hash, from)),
    ...EMPTY_HEADER,
  };
}

function receiptOf(hash: Hex, logs: Log[], senders: Senders) {
  const block = senders.findIndex((sent) => sent?.some((transaction) => transaction.hash === hash));
  if (block < 0) return null;
  return {
    transactionHash: hash,
    transactionIndex: "0x0",
    blockHash: hashOf(block),
    blockNumber: numberToHex(block),
    from: zeroAddress,
    to: zeroAddress,
    contractAddress: null,
    status: "0x1",
    type: "0x0",
    cumulativeGasUsed: "0x0",
    gasUsed: "0x0",
    effectiveGasPrice: "0x0",
    logs: logs.filter((log) => log.transactionHash === hash),
    logsBloom: EMPTY_HEADER.logsBloom,
  };
}

const EMPTY_HEADER = {
  nonce: "0x0000000000000000",
  mixHash: zeroHash,
  sha3Uncles: zeroHash,
  logsBloom: `0x${"00".repeat(256)}`,
  transactionsRoot: zeroHash,
  stateRoot: zeroHash,
  receiptsRoot: zeroHash,
  miner: zeroAddress,
  difficulty: "0x0",
  totalDifficulty: "0x0",
  extraData: "0x",
  size: "0x0",
  gasLimit: "0x1c9c380",
  gasUsed: "0x0",
  baseFeePerGas: "0x0",
  uncles: [],
};

function transaction(block: number, index: number, hash: Hex, from: Address) {
  return {
    blockHash: hashOf(block),
    blockNumber: numberToHex(block),
    transactionIndex: numberToHex(index),
    hash,
    from,
    to: zeroAddress,
    type: "0x0",
    chainId: "0x7a69",
    nonce: "0x0",
    gas: "0x5208",
    gasPrice: "0x0",
    value: "0x0",
    input: "0x",
    v: "0xf4f5",
    r: "0x1",
    s: "0x1",
  };
}

function hashOf(block: number): Hex {
  return keccak256(toHex(`block ${block}`));
}

function range(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}
