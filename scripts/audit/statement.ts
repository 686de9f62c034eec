import type { Address, Hex } from "viem";
import type { Standing } from "../../protocol/generated/moves.ts";
import type { RedemptionState } from "../../protocol/generated/states.ts";

/** The homes a coin can have, in the order of the table. */
export const HOMES = [
  "treasury",
  "budgets",
  "bounties",
  "unassigned",
  "residents",
  "leavers",
  "associations",
  "merchants",
  "suspendedMerchants",
  "desk",
  "outsiders",
] as const;

/** One home of coins. */
export type Home = (typeof HOMES)[number];

/** Cents per home. */
export type Homes = Record<Home, bigint>;

/**
 * Where the coins of an account are at home. Those of the escrow are split further: by line, by task, or unassigned. A
 * hold moves no coin: whoever is held is at home where they were before.
 */
export const HOME_OF: Record<Exclude<Standing, "Held">, Home> = {
  Outsider: "outsiders",
  Treasury: "treasury",
  Escrow: "unassigned",
  Resident: "residents",
  Association: "associations",
  Merchant: "merchants",
  SuspendedMerchant: "suspendedMerchants",
  Desk: "desk",
  Leaver: "leavers",
};

/** A budget line in cents. Whoever cannot know a figure leaves it out. */
export interface Line {
  available: bigint;
  setApart: bigint;
  paid: bigint;
  funded?: bigint;
  returned?: bigint;
}

/** A payment with a receipt, in cents. */
export interface Receipt {
  amount: bigint;
  refunded: bigint;
}

/** A redemption in cents, and where it is: a name of the contract's list. */
export interface Redemption {
  amount: bigint;
  state: RedemptionState;
}

/** What one source says about the town's money at the end of one block. */
export interface Statement {
  supply: bigint;
  homes: Homes;
  balances: Map<Address, bigint>;
  lines: Map<string, Line>;
  /** By payer and reference: see `receiptKey`. */
  receipts: Map<string, Receipt>;
  /** Room used under the caps, by resident and month: see `roomKey`. */
  caps: Map<string, bigint>;
  /** By number. */
  redemptions: Map<string, Redemption>;
  /** Cents of payments counted, by week. */
  meter: Map<string, bigint>;
  /** Cents shared out to members of groups, ever; the contracts keep no record of it. */
  shared?: bigint;
  /** Cents of approved rewards that went back because nobody took them, ever; the contracts keep no record of it. */
  declined?: bigint;
  /** The homes at the end of every block in which money moved; only who remembers them has them. */
  history?: Map<number, Homes>;
}

/** What a payment is found by: a payer uses a reference once. */
export function receiptKey(payer: Address, reference: Hex): string {
  return `${payer.toLowerCase()}:${reference}`;
}

/** What room is found by; months are counted from January 2024, which is 1. */
export function roomKey(resident: Address, month: number): string {
  return `${resident.toLowerCase()}:${month}`;
}

/** No coins anywhere. */
export function noHomes(): Homes {
  return Object.fromEntries(HOMES.map((home) => [home, 0n])) as Homes;
}

/** The sum of amounts. */
export function sum(amounts: Iterable<bigint>): bigint {
  return [...amounts].reduce((total, amount) => total + amount, 0n);
}
