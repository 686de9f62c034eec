import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { DeskEntry, Redemption, RedemptionBatch } from "../../generated/schema";
import { accountOf } from "./account";
import { deskEntry, giveBackFromDesk, takeIntoDesk } from "./desk";
import { merchantOf } from "./merchant";
import { joinBatch, leaveBatch } from "./redemption-batch";

/** A merchant handed in coins; they move in one of the next two events. */
export function request(
  event: ethereum.Event,
  number: BigInt,
  merchant: Address,
  batchNumber: BigInt,
  amount: BigInt,
  reference: Bytes,
): void {
  const batch = joinBatch(event, batchNumber, amount);
  const redemption = new Redemption(number.toString());
  redemption.number = number;
  redemption.merchant = merchantOf(merchant).id;
  redemption.batch = batch.id;
  redemption.inBatch = batch.id;
  redemption.amount = amount;
  redemption.reference = reference;
  redemption.state = "Open";
  redemption.requestedAt = event.block.timestamp;
  redemption.block = event.block.number;
  redemption.transaction = event.transaction.hash;
  redemption.save();
  takeIntoDesk(amount);
  entryOf(event, "Requested", batch, redemption, merchant).save();
}

/** A merchant took it out before its batch was frozen. */
export function cancel(event: ethereum.Event, number: BigInt): void {
  const redemption = redemptionOf(number);
  const batch = giveBack(event, redemption, "Cancelled");
  entryOf(event, "Cancelled", batch, redemption, merchantOfIt(redemption)).save();
}

/** A merchant took it out because nobody confirmed its batch. */
export function reclaim(event: ethereum.Event, number: BigInt): void {
  const redemption = redemptionOf(number);
  const batch = giveBack(event, redemption, "Reclaimed");
  entryOf(event, "Reclaimed", batch, redemption, merchantOfIt(redemption)).save();
}

/** The bank could not pay it. */
export function returnItem(event: ethereum.Event, number: BigInt, reason: i32): void {
  const redemption = redemptionOf(number);
  redemption.reason = reason;
  const batch = giveBack(event, redemption, "Returned");
  const entry = entryOf(event, "Returned", batch, redemption, event.transaction.from);
  entry.reason = reason;
  entry.save();
}

/** The redemption leaves its batch; its coins move in the next event. */
function giveBack(event: ethereum.Event, redemption: Redemption, state: string): RedemptionBatch {
  giveBackFromDesk(redemption.state, redemption.amount);
  redemption.state = state;
  redemption.inBatch = null;
  redemption.endedAt = event.block.timestamp;
  redemption.save();
  return leaveBatch(redemption);
}

function entryOf(
  event: ethereum.Event,
  kind: string,
  batch: RedemptionBatch,
  redemption: Redemption,
  by: Address,
): DeskEntry {
  const entry = deskEntry(event, kind, batch, redemption.amount);
  entry.redemption = redemption.id;
  entry.account = accountOf(by).id;
  return entry;
}

function merchantOfIt(redemption: Redemption): Address {
  return Address.fromBytes(redemption.merchant);
}

/** A redemption that was requested. The contract lets nothing happen to any other. */
function redemptionOf(number: BigInt): Redemption {
  return Redemption.load(number.toString()) as Redemption;
}
