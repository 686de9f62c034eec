import type { Address } from "../../lib/hex.ts";

/** The addresses of the shop's pages. */
export const SHOP_HREFS = {
  till: "/winkel",
  scan: "/winkel/scannen",
  sales: "/winkel/verkopen",
  sale: (id: string) => `/winkel/verkopen/${id}`,
  shop: "/winkel/zaak",
  payout: "/winkel/zaak/uitbetaling",
  apply: "/winkel/aanmelden",
  staffTill: (merchant: Address) => `/winkel/kassa/${merchant}`,
  staffScan: (merchant: Address) => `/winkel/kassa/${merchant}/scannen`,
  poster: (merchant: Address) => `/winkel/poster/${merchant}`,
};
