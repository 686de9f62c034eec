import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Redemption, RedemptionBatch } from "../../generated/schema";
import { accountOf } from "./account";
import { burnFromDesk, deskEntry, freezeInDesk } from "./desk";

/** A redemption joins a batch. Its first one opens it, also when all before were taken out. */
export function joinBatch(event: ethereum.Event, number: BigInt, amount: BigInt): RedemptionBatch {
  const batch = batchOf(event, number);
  if (batch.itemCount == 0) batch.openedAt = event.block.timestamp;
  batch.itemCount += 1;
  batch.amount = batch.amount.plus(amount);
  batch.save();
  return batch;
}

/** A redemption leaves its batch. */
export function leaveBatch(redemption: Redemption): RedemptionBatch {
  const batch = RedemptionBatch.load(redemption.batch) as RedemptionBatch;
  batch.itemCount -= 1;
  batch.amount = batch.amount.minus(redemption.amount);
  batch.save();
  return batch;
}

/** A batch was frozen, to be paid. */
export function close(event: ethereum.Event, number: BigInt, closer: Address, items: BigInt, amount: BigInt): void {
  const batch = batchOf(event, number);
  batch.state = "Frozen";
  batch.closer = accountOf(closer).id;
  batch.closedAt = event.block.timestamp;
  batch.closedItems = items.toI32();
  batch.closedAmount = amount;
  batch.save();
  const frozen = batch.items.load();
  for (let i = 0; i < frozen.length; i++) {
    frozen[i].state = "Frozen";
    frozen[i].save();
  }
  freezeInDesk(amount);
  tell(event, "Closed", batch, closer, amount);
}

/** The bank paid what is left of a batch; its coins are burned in the next event. */
export function confirm(
  event: ethereum.Event,
  number: BigInt,
  confirmer: Address,
  amount: BigInt,
  bankStatement: Bytes,
): void {
  const batch = batchOf(event, number);
  batch.state = "Confirmed";
  batch.confirmer = accountOf(confirmer).id;
  batch.confirmedAt = event.block.timestamp;
  batch.burned = amount;
  batch.bankStatement = bankStatement;
  batch.save();
  const paid = batch.items.load();
  for (let i = 0; i < paid.length; i++) {
    paid[i].state = "Paid";
    paid[i].endedAt = event.block.timestamp;
    paid[i].save();
  }
  burnFromDesk(amount);
  tell(event, "Confirmed", batch, confirmer, amount);
}

function tell(event: ethereum.Event, kind: string, batch: RedemptionBatch, by: Address, amount: BigInt): void {
  const entry = deskEntry(event, kind, batch, amount);
  entry.account = accountOf(by).id;
  entry.save();
}

function batchOf(event: ethereum.Event, number: BigInt): RedemptionBatch {
  const known = RedemptionBatch.load(number.toString());
  if (known) return known;
  const batch = new RedemptionBatch(number.toString());
  batch.number = number;
  batch.state = "Open";
  batch.itemCount = 0;
  batch.amount = BigInt.zero();
  batch.openedAt = event.block.timestamp;
  return batch;
}
