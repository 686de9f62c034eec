import { beforeEach, expect, it } from "vitest";
import type { SignedForPayment } from "../../chain/resident/paying.ts";
import { dropPending, keepPending, parsePending, readPending } from "./pending-payment.ts";

const payer = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const signed: SignedForPayment = {
  act: {
    kind: "payment",
    payment: {
      payer,
      merchant: payer,
      amount: 1250n,
      validAfter: 0n,
      validBefore: 1_800_000_000n,
      paymentReference: `0x${"ab".repeat(32)}`,
    },
    signature: "0x1234",
    wallet: { key: `0x${"11".repeat(84)}`, salt: `0x${"00".repeat(32)}` },
  },
  code: "wesh:payment:AAAA",
};

beforeEach(() => localStorage.clear());

it("keeps a signed payment over a reload, and forgets it", () => {
  expect(readPending()).toBeUndefined();
  keepPending(signed);
  expect(readPending()).toEqual(signed);
  keepPending({ ...signed, code: undefined });
  expect(readPending()).toEqual({ ...signed, code: undefined });
  dropPending();
  expect(readPending()).toBeUndefined();
});

it.each([null, "", "{", "{}", '{"act":"{}"}', '{"act":"{\\"kind\\":\\"deploy-wallet\\"}"}'])(
  "reads nothing from %j",
  (text) => {
    expect(parsePending(text)).toBeUndefined();
  },
);
