import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Payment, Refund, Transfer } from "../../generated/schema";
import { eventId, paymentId, previousEventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";
import { countPayment, countRefund } from "./figures";
import { merchantOf } from "./merchant";

/** A merchant was paid with a receipt. */
export function pay(event: ethereum.Event, payer: Address, merchant: Address, amount: BigInt, reference: Bytes): void {
  const payment = new Payment(paymentId(payer, reference));
  payment.payer = addToPayer(payer, amount);
  payment.merchant = addToMerchant(merchant, amount);
  payment.amount = amount;
  payment.refunded = BigInt.zero();
  payment.reference = reference;
  stamp(payment, event);
  payment.save();

  // The coins moved in the event just before this one.
  const transfer = Transfer.load(previousEventId(event));
  if (transfer) {
    transfer.payment = payment.id;
    transfer.save();
  }
  countPayment(amount);
}

/** A merchant gave back a payment, in part or whole. */
export function refund(
  event: ethereum.Event,
  payer: Address,
  merchant: Address,
  amount: BigInt,
  reference: Bytes,
): void {
  const refund = new Refund(eventId(event));
  refund.payer = takeFromPayer(payer, amount);
  refund.merchant = takeFromMerchant(merchant, amount);
  refund.amount = amount;
  refund.reference = reference;
  refund.payment = refundPayment(paymentId(payer, reference), amount);
  stamp(refund, event);
  refund.save();

  const transfer = Transfer.load(previousEventId(event));
  if (transfer) {
    transfer.refund = refund.id;
    transfer.save();
  }
  countRefund(amount);
}

/** A reference can also belong to a signed gift to an association, which is no payment. */
function refundPayment(id: Bytes, amount: BigInt): Bytes | null {
  const payment = Payment.load(id);
  if (!payment) return null;
  payment.refunded = payment.refunded.plus(amount);
  payment.save();
  return id;
}

function addToPayer(address: Address, amount: BigInt): Bytes {
  const payer = accountOf(address);
  payer.spent = payer.spent.plus(amount);
  payer.save();
  return payer.id;
}

function takeFromPayer(address: Address, amount: BigInt): Bytes {
  const payer = accountOf(address);
  payer.refunded = payer.refunded.plus(amount);
  payer.save();
  return payer.id;
}

function addToMerchant(address: Address, amount: BigInt): Bytes {
  const account = accountOf(address);
  account.received = account.received.plus(amount);
  account.save();
  const merchant = merchantOf(address);
  merchant.received = merchant.received.plus(amount);
  merchant.paymentCount += 1;
  merchant.save();
  return merchant.id;
}

function takeFromMerchant(address: Address, amount: BigInt): Bytes {
  const merchant = merchantOf(address);
  merchant.refunded = merchant.refunded.plus(amount);
  merchant.save();
  return merchant.id;
}
