import { expect, it } from "vitest";
import { paymentKey, renewed, type PaidPayment } from "./paid.ts";

const payment = (block: number, last: string): PaidPayment => ({
  payer: `0x${"a".repeat(40)}`,
  merchant: `0x${"b".repeat(40)}`,
  amount: 100n,
  paymentReference: `0x${last.padStart(64, "0")}`,
  block,
  timestamp: 1_700_000_000 + block,
  transaction: `0x${"c".repeat(64)}`,
  words: ["appel", "boom"],
});

it("keeps older payments and takes what young blocks hold now", () => {
  const known = [payment(7, "1"), payment(10, "2")];
  expect(renewed(known, 9, [payment(11, "2"), payment(12, "3")])).toEqual([
    payment(7, "1"),
    payment(11, "2"),
    payment(12, "3"),
  ]);
});

it("forgets a payment whose block was replaced by one without it", () => {
  expect(renewed([payment(7, "1"), payment(10, "2")], 9, [])).toEqual([payment(7, "1")]);
});

it("tells payments apart by payer and reference, as the subgraph does", () => {
  const one = payment(1, "1");
  expect(paymentKey(one)).toBe(`${one.payer}${one.paymentReference.slice(2)}`);
  expect(paymentKey({ ...one, payer: `0x${"A".repeat(40)}` })).toBe(paymentKey(one));
  expect(paymentKey(payment(1, "2"))).not.toBe(paymentKey(one));
});
