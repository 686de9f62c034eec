import { parseCents } from "@wesh/protocol/money.ts";
import { Refused } from "../../lib/refused.ts";

/** What is given back: everything that is left, or a typed part of it. */
export type RefundChoice = "whole" | "part";

/** The cents to give back, or the reason why this is no amount for it. */
export function refundAmount(choice: RefundChoice, typed: string, left: bigint): bigint | Refused {
  if (choice === "whole") return left;
  const parsed = parseCents(typed);
  if (!parsed.ok) return new Refused(parsed.refusal.name, parsed.refusal.args);
  if (parsed.value === 0n) return new Refused("HeerlenEuro_AmountZero");
  return parsed.value > left ? new Refused("HeerlenEuro_RefundTooHigh", [left, parsed.value]) : parsed.value;
}
