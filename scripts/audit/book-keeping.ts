import type { Address } from "viem";
import type { MoneyLog } from "./read-logs.ts";
import { noHomes, type Home, type Homes, type Line, type Redemption, type Statement } from "./statement.ts";

/** The town's books, and what is needed to go on writing them. */
export interface Books extends Statement {
  lines: Map<string, Required<Line>>;
  redemptions: Map<string, BatchedRedemption>;
  history: Map<number, Homes>;
  shared: bigint;
  declined: bigint;
  /** Where the coins of an account are at home. */
  homeOf: Map<Address, Home>;
  tasks: Map<bigint, Task>;
  /** Open claims, by task and resident: see `claimKey`. */
  claims: Map<string, Claim>;
  /** Of a group that is being paid, the members who are still to be told of. */
  paying: Share[];
}

/** What a task pays. */
export interface Task {
  line: string;
  reward: bigint;
}

/** Room under the caps that somebody uses. */
export interface Share {
  resident: Address;
  month: number;
  amount: bigint;
}

/** A claim that is on its way: the room it takes, and whether it is a group's. */
export interface Claim {
  room: Share[];
  isGroup: boolean;
}

/** A redemption, with the batch that it is paid in. */
export interface BatchedRedemption extends Redemption {
  batch: bigint;
}

/** What an event tells. */
export type Entry<Name extends MoneyLog["eventName"]> = Extract<MoneyLog, { eventName: Name }>["args"];

/** How the events with these names are written into the books. */
export type Entries<Name extends MoneyLog["eventName"]> = {
  [Each in Name]: (books: Books, entry: Entry<Each>) => void;
};

/** Empty books. */
export function openBooks(): Books {
  return {
    supply: 0n,
    homes: noHomes(),
    balances: new Map(),
    homeOf: new Map(),
    lines: new Map(),
    receipts: new Map(),
    caps: new Map(),
    redemptions: new Map(),
    meter: new Map(),
    shared: 0n,
    declined: 0n,
    tasks: new Map(),
    claims: new Map(),
    paying: [],
    history: new Map(),
  };
}

/** Coins come to lie in another home. */
export function shift({ homes }: Books, from: Home, to: Home, amount: bigint): void {
  homes[from] -= amount;
  homes[to] += amount;
}

/** Adds to a figure that begins with nothing. */
export function add<Key>(figures: Map<Key, bigint>, key: Key, amount: bigint): void {
  figures.set(key, (figures.get(key) ?? 0n) + amount);
}
