import { expect, it } from "vitest";
import { Refused } from "../../lib/refused.ts";
import { fundingAmount } from "./funding.ts";

const nameOf = (typed: string, treasury = 500_000n) => {
  const amount = fundingAmount(typed, treasury);
  return amount instanceof Refused ? amount.refusalName : amount;
};

it("takes what the treasury has, to the last cent", () => {
  expect(nameOf("1500")).toBe(150_000n);
  expect(nameOf("€ 5.000,00")).toBe(500_000n);
});

it("refuses more than the treasury has, and says how much there is", () => {
  expect(nameOf("5000,01")).toBe("App_TreasuryTooLow");
  expect(fundingAmount("1", 0n)).toMatchObject({ args: [0n, 100n] });
});

it("refuses what is no amount, each with its own reason", () => {
  expect(nameOf("")).toBe("Money_Empty");
  expect(nameOf("-5")).toBe("Money_Negative");
  expect(nameOf("1,234")).toBe("Money_TooManyDecimals");
  expect(nameOf("vijf")).toBe("Money_Unreadable");
  expect(nameOf("0,00")).toBe("HeerlenEuro_AmountZero");
});
