import type { Movement } from "../../indexer/account.ts";
import type { Hex } from "../../lib/hex.ts";

/** What a movement of coins is to the resident. */
export type MovementReason = "earned" | "paid" | "refund" | "given" | "other";

/** A movement as a line of the history. */
export interface MovementLine {
  reason: MovementReason;
  /** Cents; below zero what went out. */
  change: bigint;
  /** The shop's name, where one is involved. */
  shop: string | undefined;
  /** The payment whose receipt tells more. */
  reference: Hex | undefined;
}

const REASONS: Record<string, MovementReason> = {
  Earned: "earned",
  Spent: "paid",
  Refunded: "refund",
  Given: "given",
};

/** The line of a movement. */
export function lineOf(movement: Movement): MovementLine {
  const of = movement.payment ?? movement.refund;
  return {
    reason: REASONS[movement.kind] ?? "other",
    change: movement.isOutgoing ? -movement.amount : movement.amount,
    shop: of?.merchant.tradingName,
    reference: of?.reference,
  };
}
