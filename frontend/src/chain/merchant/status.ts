/** Where a shop is in its life, by the numbers of IMerchantRegistry.Status. */
export const MERCHANT_STATUSES = ["none", "applied", "active", "suspended", "ended"] as const;

/** Where a shop is in its life. */
export type MerchantStatus = (typeof MERCHANT_STATUSES)[number];
