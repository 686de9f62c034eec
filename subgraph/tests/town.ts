import { numberToHex, stringToHex, zeroAddress, type Address, type Hex } from "viem";
import { standings, type Standing } from "../../protocol/generated/moves.ts";
import { event, type Event } from "./events.ts";
import type { Fields } from "./expectation.ts";

/** Who plays a part in the stories. */
export const ACTORS = {
  treasury: actor(1),
  escrow: actor(2),
  resident: actor(3),
  neighbour: actor(4),
  bakery: actor(5),
  bookshop: actor(6),
  choir: actor(7),
  manager: actor(8),
  inspector: actor(9),
  officer: actor(10),
  desk: actor(11),
  stranger: actor(12),
  senior: actor(13),
  cousin: actor(14),
} as const;

/** Somebody without a part of their own. */
export function actor(number: number): Address {
  return numberToHex(number, { size: 20 });
}

/** A reference, word or commitment of 32 bytes. */
export function word(text: string): Hex {
  return stringToHex(text, { size: 32 });
}

/** A new standing, as the token tells it. */
export function becomes(account: Address, previous: Standing, current: Standing): Event {
  const number = (standing: Standing) => standings.indexOf(standing);
  return event("HeerlenEuro", "StandingChanged", { account, previous: number(previous), current: number(current) });
}

/** What a transfer is not about. */
export const UNEXPLAINED: Fields = { payment: null, refund: null, claim: null, redemption: null, batch: null };

/** Coins that move. */
export function moves(from: Address, to: Address, value: bigint): Event {
  return event("HeerlenEuro", "Transfer", { from, to, value });
}

/** Coins out of nothing. */
export function issues(to: Address, value: bigint): Event {
  return moves(zeroAddress, to, value);
}

/** A payment with a receipt: the coins move, then the token says what for. */
export function pays(payer: Address, merchant: Address, amount: bigint, paymentReference: Hex): Event[] {
  return [moves(payer, merchant, amount), event("HeerlenEuro", "Paid", { payer, merchant, amount, paymentReference })];
}

/** The fields of an account that has done nothing yet. */
export function account(standing: Standing, balance: bigint | number, others: Fields = {}): Fields {
  const hold = { heldUntil: 0n, holdReason: null };
  return { standing, ...hold, balance, earned: 0, spent: 0, refunded: 0, received: 0, ...others };
}

/** A refund: the coins move, then the token says of which payment. */
export function refunds(payer: Address, merchant: Address, amount: bigint, paymentReference: Hex): Event[] {
  const told = event("HeerlenEuro", "Refunded", { payer, merchant, amount, paymentReference });
  return [moves(merchant, payer, amount), told];
}
