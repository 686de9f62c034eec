import { concat, keccak256, toHex, type Address, type Hex } from "viem";
import type { Event } from "./events.ts";
import { all, one, type Expectation, type Fields } from "./expectation.ts";

/** One block of a story. */
export interface Block {
  number: number;
  /** Unix seconds. */
  timestamp: number;
  transactions: Transaction[];
}

/** A transaction and what the contracts said in it. */
export interface Transaction {
  hash: Hex;
  from: Address;
  events: Event[];
}

/** What happened, and what the town must remember of it. */
export interface Story {
  name: string;
  blocks: Block[];
  expectations: Expectation[];
}

/** Where an event of a story stands, in the words of the schema. */
export interface Stamp {
  block: number;
  timestamp: number;
  transaction: Hex;
  logIndex: number;
}

/** A block that was told, to say what must be remembered of it. */
export interface Told {
  number: number;
  timestamp: number;
  /** Where the nth event of the block stands. */
  stamp(index: number): Stamp;
  /** Id of what the nth event of the block tells. */
  id(index: number): Hex;
}

/** Tells a story. */
export interface Teller {
  /** Adds a block in which each list of events is one transaction, an hour after the block before. */
  block(...transactions: Event[][]): Told;
  /** Who sends the transactions from here on. */
  sender(from: Address): void;
  /** The entity must be exactly this, now or at the end of a block. */
  one(entity: string, id: string, fields: Fields | null, at?: Told): void;
  /** There must be exactly these entities of this kind, now or at the end of a block. */
  all(entity: string, rows: Fields[], at?: Told): void;
  /** An answer to any other question. */
  answer(query: string, expected: unknown): void;
  /** A question that leaves open what it is about, and how many rows the answer has. */
  rows(query: string, variables: Record<string, unknown>, expected: Record<string, number>): void;
}

/** When the first block of every story is: Monday 6 May 2024, 10:00 in Heerlen. */
const OPENING = 1_714_982_400;
const HOUR = 3600;

/** The zero address, from which transactions come unless the story says who sends them. */
export const NOBODY: Address = "0x0000000000000000000000000000000000000000";

/** Writes a story down. */
export function story(name: string, tell: (teller: Teller) => void): Story {
  const written: Story = { name, blocks: [], expectations: [] };
  let from = NOBODY;
  const expect = (expectation: Expectation) => void written.expectations.push(expectation);
  tell({
    sender: (sender) => void (from = sender),
    block: (...transactions) => {
      const block = blockOf(name, written.blocks.length + 1, from, transactions);
      written.blocks.push(block);
      return told(block);
    },
    one: (entity, id, fields, at) => expect(one(entity, id, fields, at?.number)),
    all: (entity, rows, at) => expect(all(entity, rows, at?.number)),
    answer: (query, expected) => expect({ query, expected }),
    rows: (query, variables, expected) => expect({ query, variables, expected, countsRows: true }),
  });
  return written;
}

function blockOf(name: string, number: number, from: Address, transactions: Event[][]): Block {
  const hashOf = (index: number) => keccak256(toHex(`${name}, block ${number}, transaction ${index}`));
  return {
    number,
    timestamp: timeOf(number),
    transactions: transactions.map((events, index) => ({ hash: hashOf(index), from, events })),
  };
}

/** When a block of any story is. */
export function timeOf(block: number): number {
  return OPENING + block * HOUR;
}

function told({ number, timestamp, transactions }: Block): Told {
  const hashes = transactions.flatMap(({ hash, events }) => events.map(() => hash));
  const stamp = (index: number): Stamp => {
    const transaction = hashes[index];
    if (transaction === undefined) throw new RangeError(`Block ${number} has no event ${index}.`);
    return { block: number, timestamp, transaction, logIndex: index };
  };
  return { number, timestamp, stamp, id: (index) => eventId(stamp(index)) };
}

/** Id of what an event tells: its transaction and its log index, the latter with the lowest byte first. */
function eventId({ transaction, logIndex }: Stamp): Hex {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, logIndex, true);
  return concat([transaction, `0x${Buffer.from(bytes).toString("hex")}`]);
}
