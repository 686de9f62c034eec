import { parseCents } from "@wesh/protocol/money.ts";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { Refused } from "../../lib/refused.ts";

/** A funding that can be proposed. */
export interface Funding {
  line: BudgetLine;
  amount: bigint;
}

/** The cents that were typed, or the reason why they are no amount that the treasury can give. */
export function fundingAmount(typed: string, treasury: bigint): bigint | Refused {
  const parsed = parseCents(typed);
  if (!parsed.ok) return new Refused(parsed.refusal.name, parsed.refusal.args);
  if (parsed.value === 0n) return new Refused("HeerlenEuro_AmountZero");
  return parsed.value > treasury ? new Refused("App_TreasuryTooLow", [treasury, parsed.value]) : parsed.value;
}
