import type { Redemption } from "../../indexer/payouts.ts";

const RECLAIM_AFTER = 60 * 86_400;

/** What a shop can still do with what it handed in at a moment (unix seconds). */
export type RedemptionAct = "cancel" | "reclaim";

/** Taking back while the batch is open, or when nobody confirmed it for 60 days; nothing otherwise. */
export function actOn(redemption: Pick<Redemption, "state" | "frozenAt">, now: number): RedemptionAct | undefined {
  if (redemption.state === "Open") return "cancel";
  const from = reclaimableFrom(redemption);
  return from !== undefined && now >= from ? "reclaim" : undefined;
}

/** From when it can be taken back although it is being paid (unix seconds); undefined when it is not being paid. */
export function reclaimableFrom({ state, frozenAt }: Pick<Redemption, "state" | "frozenAt">): number | undefined {
  return state === "Frozen" && frozenAt !== null ? frozenAt + RECLAIM_AFTER : undefined;
}
