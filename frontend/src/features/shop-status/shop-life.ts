import type { MerchantStatus } from "../../chain/merchant/status.ts";
import type { Merchant } from "../../indexer/merchants.ts";

/** Where a shop is in its life, in words: an application that was declined is not a contract that ended. */
export type ShopLife = Exclude<MerchantStatus, "none"> | "declined";

/** The registry knows one end; whether there was an approval before it tells which. */
export function shopLife(
  status: Exclude<MerchantStatus, "none">,
  shop: Pick<Merchant, "approvedAt" | "appliedAt"> | undefined,
): ShopLife {
  const wasDeclined = shop !== undefined && (shop.approvedAt ?? 0) < (shop.appliedAt ?? 0);
  return status === "ended" && wasDeclined ? "declined" : status;
}
