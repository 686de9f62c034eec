import type { Powers } from "../../chain/council/powers.ts";
import type { Batch } from "../../indexer/payouts.ts";
import type { Address } from "../../lib/hex.ts";

const OVERDUE_AFTER = 14 * 86_400;

/** As what somebody closes an open batch at a moment (unix seconds): a clerk at any time, anyone when it waited too long. */
export function closesAs(
  { openedAt }: Pick<Batch, "openedAt">,
  { clerk }: Pick<Powers, "clerk">,
  now: number,
): "clerk" | "anyone" | undefined {
  if (clerk) return "clerk";
  return now >= openedAt + OVERDUE_AFTER ? "anyone" : undefined;
}

/** Why somebody may not confirm a frozen batch or return what is in it; undefined when they may. */
export function whyNotSettle(
  { closer }: Pick<Batch, "closer">,
  account: Address,
  { treasurer }: Pick<Powers, "treasurer">,
): "notTreasurer" | "fourEyes" | undefined {
  if (!treasurer) return "notTreasurer";
  return closer?.toLowerCase() === account.toLowerCase() ? "fourEyes" : undefined;
}
