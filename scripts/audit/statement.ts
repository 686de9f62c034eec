import type { Address, Hex } from "viem";
import type { Standing } from "../../protocol/generated/moves.ts";

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
  "held",
  "outsiders",
] as const;

/** One home of coins. */
export type Home = (typeof HOMES)[number];

/** Cents per home. */
export type Homes = Record<Home, bigint>;

/** Where the coins of an account are at home. Those of the escrow are split further: by line, by task, or unassigned. */
export const HOME_OF: Record<Standing, Home> = {
  Outsider: "outsiders",
  Treasury: "treasury",
  Escrow: "unassigned",
  Resident: "residents",
  Association: "associations",
  Merchant: "merchants",
  SuspendedMerchant: "suspendedMerchants",
  Desk: "desk",
  Held: "held",
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

/** What one source says about the town's money at the end of one block. */
export interface Statement {
  supply: bigint;
  homes: Homes;
  balances: Map<Address, bigint>;
  lines: Map<string, Line>;
  /** By payer and reference: see `receiptKey`. */
  receipts: Map<string, Receipt>;
  /** The homes at the end of every block in which money moved; only who remembers them has them. */
  history?: Map<number, Homes>;
}

/** What a payment is found by: a payer uses a reference once. */
export function receiptKey(payer: Address, reference: Hex): string {
  return `${payer.toLowerCase()}:${reference}`;
}

/** No coins anywhere. */
export function noHomes(): Homes {
  return Object.fromEntries(HOMES.map((home) => [home, 0n])) as Homes;
}

/** The sum of amounts. */
export function sum(amounts: Iterable<bigint>): bigint {
  return [...amounts].reduce((total, amount) => total + amount, 0n);
}
