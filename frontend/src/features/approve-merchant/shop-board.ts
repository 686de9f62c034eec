import type { Merchant, MerchantStatus } from "../../indexer/merchants.ts";
import type { Tone } from "../../ui/Badge.tsx";
import type { Pin } from "../../ui/PlaceMap.tsx";

/** What the officer looks at: one stage in the life of shops, or all of them. */
export const BOARDS = ["Applied", "Active", "Suspended", "Ended"] as const;

/** A stage in the life of shops. */
export type Board = (typeof BOARDS)[number];

/** The colour of a shop, on the map and in the list. */
export const SHOP_TONES: Record<MerchantStatus, Tone> = {
  None: "neutral",
  Applied: "coin",
  Active: "ok",
  Suspended: "warning",
  Ended: "neutral",
};

/** The shops of one stage. Applications stand in the order they came in, the rest by name. */
export function shopsOn(board: Board, shops: readonly Merchant[]): Merchant[] {
  const here = shops.filter(({ status }) => status === board);
  return board === "Applied" ? here.sort((a, b) => (a.appliedAt ?? 0) - (b.appliedAt ?? 0)) : here;
}

/** How many shops stand on each board. */
export function countShops(shops: readonly Merchant[]): Record<Board, number> {
  const count = (board: Board) => shops.filter(({ status }) => status === board).length;
  return {
    Applied: count("Applied"),
    Active: count("Active"),
    Suspended: count("Suspended"),
    Ended: count("Ended"),
  };
}

/** The shops that have a place, as pins. */
export function pinsOf(shops: readonly Merchant[]): Pin[] {
  return shops.flatMap(({ id, latitude, longitude, tradingName, status }) =>
    latitude === null || longitude === null
      ? []
      : [{ key: id, latitude, longitude, label: tradingName, tone: SHOP_TONES[status], icon: "shop" as const }],
  );
}
