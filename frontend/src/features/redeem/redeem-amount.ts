import { parseCents } from "@wesh/protocol/money.ts";
import { Refused } from "../../lib/refused.ts";

/** The cents to hand in, or the reason why this is no amount for it. */
export function redeemAmount(typed: string, balance: bigint): bigint | Refused {
  const parsed = parseCents(typed);
  if (!parsed.ok) return new Refused(parsed.refusal.name, parsed.refusal.args);
  if (parsed.value === 0n) return new Refused("RedemptionDesk_BadAmount");
  return parsed.value > balance ? new Refused("App_ShopBalanceTooLow", [balance, parsed.value]) : parsed.value;
}
