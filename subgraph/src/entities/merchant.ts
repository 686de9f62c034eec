import { Address, BigInt, ethereum } from "@graphprotocol/graph-ts";
import { Merchant, MerchantChange } from "../../generated/schema";
import { eventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";

/** The merchant with this address. One that was paid without ever applying has neither name nor place. */
export function merchantOf(address: Address): Merchant {
  const known = Merchant.load(address);
  if (known) return known;
  const merchant = new Merchant(address);
  merchant.account = accountOf(address).id;
  merchant.tradingName = "";
  merchant.trade = "";
  merchant.status = "None";
  merchant.received = BigInt.zero();
  merchant.refunded = BigInt.zero();
  merchant.paymentCount = 0;
  merchant.save();
  return merchant;
}

/** A shop applied, for the first time or after its contract ended. */
export function apply(
  event: ethereum.Event,
  address: Address,
  tradingName: string,
  trade: string,
  latitude: i32,
  longitude: i32,
): void {
  const merchant = merchantOf(address);
  merchant.tradingName = tradingName;
  merchant.trade = trade;
  merchant.latitude = latitude;
  merchant.longitude = longitude;
  merchant.status = "Applied";
  merchant.contractEnd = null;
  merchant.endedAt = null;
  merchant.appliedAt = event.block.timestamp;
  merchant.save();

  const change = merchantChange(event, merchant, "Applied");
  change.latitude = latitude;
  change.longitude = longitude;
  change.save();
}

/** An officer approved the shop. */
export function approve(event: ethereum.Event, address: Address, contractEnd: BigInt): void {
  const merchant = merchantOf(address);
  merchant.status = "Active";
  merchant.contractEnd = contractEnd;
  merchant.approvedAt = event.block.timestamp;
  merchant.save();

  const change = merchantChange(event, merchant, "Approved");
  change.contractEnd = contractEnd;
  change.save();
}

/** An officer suspended the shop. */
export function suspend(event: ethereum.Event, address: Address, reason: i32): void {
  const merchant = merchantOf(address);
  merchant.status = "Suspended";
  merchant.suspensionReason = reason;
  merchant.save();

  const change = merchantChange(event, merchant, "Suspended");
  change.reason = reason;
  change.save();
}

/** An officer let a suspended shop receive again. */
export function reinstate(event: ethereum.Event, address: Address): void {
  const merchant = merchantOf(address);
  merchant.status = "Active";
  merchant.unset("suspensionReason");
  merchant.save();
  merchantChange(event, merchant, "Reinstated").save();
}

/** A shop moved to other premises. */
export function move(event: ethereum.Event, address: Address, latitude: i32, longitude: i32): void {
  const merchant = merchantOf(address);
  merchant.latitude = latitude;
  merchant.longitude = longitude;
  merchant.save();

  const change = merchantChange(event, merchant, "Moved");
  change.latitude = latitude;
  change.longitude = longitude;
  change.save();
}

/** The contract of a shop ends later. */
export function extend(event: ethereum.Event, address: Address, contractEnd: BigInt): void {
  const merchant = merchantOf(address);
  merchant.contractEnd = contractEnd;
  merchant.save();

  const change = merchantChange(event, merchant, "Extended");
  change.contractEnd = contractEnd;
  change.save();
}

/** A shop no longer takes part, or its application was declined. */
export function end(event: ethereum.Event, address: Address): void {
  const merchant = merchantOf(address);
  merchant.status = "Ended";
  merchant.unset("suspensionReason");
  merchant.endedAt = event.block.timestamp;
  merchant.save();
  merchantChange(event, merchant, "Ended").save();
}

function merchantChange(event: ethereum.Event, merchant: Merchant, kind: string): MerchantChange {
  const change = new MerchantChange(eventId(event));
  change.merchant = merchant.id;
  change.kind = kind;
  change.sender = accountOf(event.transaction.from).id;
  stamp(change, event);
  return change;
}
