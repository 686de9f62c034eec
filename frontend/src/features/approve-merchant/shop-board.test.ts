import { expect, it } from "vitest";
import type { Merchant } from "../../indexer/merchants.ts";
import { countShops, pinsOf, shopsOn } from "./shop-board.ts";

const shop = (tradingName: string, changes: Partial<Merchant>): Merchant => ({
  id: `0x${tradingName.length.toString(16).padStart(40, "0")}`,
  tradingName,
  trade: "bakery",
  latitude: 50.9,
  longitude: 5.9,
  status: "Active",
  contractEnd: null,
  appliedAt: 10,
  approvedAt: null,
  suspensionReason: null,
  endedAt: null,
  received: 0n,
  refunded: 0n,
  paymentCount: 0,
  ...changes,
});

const shops = [
  shop("Late", { status: "Applied", appliedAt: 30 }),
  shop("Early one", { status: "Applied", appliedAt: 20 }),
  shop("Open", {}),
  shop("Without place", { status: "Ended", latitude: null, longitude: null }),
];

it("puts who waits longest first", () => {
  expect(shopsOn("Applied", shops).map(({ tradingName }) => tradingName)).toEqual(["Early one", "Late"]);
  expect(shopsOn("Suspended", shops)).toEqual([]);
});

it("counts every board", () => {
  expect(countShops(shops)).toEqual({ Applied: 2, Active: 1, Suspended: 0, Ended: 1 });
});

it("pins the shops that have a place, each in the colour of its stage", () => {
  const pins = pinsOf(shops);
  expect(pins.map(({ label }) => label)).toEqual(["Late", "Early one", "Open"]);
  expect(pins[0]?.tone).not.toBe(pins[2]?.tone);
});
