import { expect, it } from "vitest";
import { redeemAmount } from "./redeem-amount.ts";

it("takes what the shop has, to the last cent", () => {
  expect(redeemAmount("12,50", 1_250n)).toBe(1_250n);
});

it.each([
  ["12,51", "App_ShopBalanceTooLow"],
  ["0", "RedemptionDesk_BadAmount"],
  ["", "Money_Empty"],
  ["-1", "Money_Negative"],
  ["alles", "Money_Unreadable"],
])("refuses %j with %s", (typed, refusalName) => {
  expect(redeemAmount(typed, 1_250n)).toMatchObject({ refusalName });
});
