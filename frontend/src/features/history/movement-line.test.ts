import { expect, it } from "vitest";
import type { Movement } from "../../indexer/account.ts";
import { lineOf } from "./movement-line.ts";

const reference = `0x${"ab".repeat(32)}` as const;
const merchant = { id: "0x12", tradingName: "Voorbeeld Bakkerij", trade: "bakery" } as const;
const usual: Movement = {
  id: "1",
  kind: "Earned",
  amount: 500n,
  timestamp: 1,
  payment: null,
  refund: null,
  task: undefined,
  isOutgoing: false,
};

it("tells what came in for work", () => {
  expect(lineOf(usual)).toEqual({ reason: "earned", change: 500n, shop: undefined, reference: undefined });
});

it("tells what was paid, to whom, with its receipt", () => {
  const paid = { ...usual, kind: "Spent", isOutgoing: true, payment: { reference, merchant } };
  expect(lineOf(paid)).toEqual({ reason: "paid", change: -500n, shop: "Voorbeeld Bakkerij", reference });
});

it("tells what came back, with the receipt of the payment", () => {
  const refunded = { ...usual, kind: "Refunded", refund: { reference, merchant } };
  expect(lineOf(refunded)).toEqual({ reason: "refund", change: 500n, shop: "Voorbeeld Bakkerij", reference });
});

it("does not guess about a kind it does not know", () => {
  expect(lineOf({ ...usual, kind: "PayoutReturned" }).reason).toBe("other");
});
