import { BigInt, ethereum } from "@graphprotocol/graph-ts";
import { CurrentDesk, DeskEntry, RedemptionBatch } from "../../generated/schema";
import { eventId, TOWN } from "../ids";
import { stamp } from "../stamp";

/** Coins were handed in. */
export function takeIntoDesk(amount: BigInt): void {
  const desk = currentDesk();
  desk.requested = desk.requested.plus(amount);
  desk.open = desk.open.plus(amount);
  desk.save();
}

/** The coins of a batch are to be paid. */
export function freezeInDesk(amount: BigInt): void {
  const desk = currentDesk();
  desk.open = desk.open.minus(amount);
  desk.frozen = desk.frozen.plus(amount);
  desk.save();
}

/** The coins of a redemption in this state went back. */
export function giveBackFromDesk(state: string, amount: BigInt): void {
  const desk = currentDesk();
  if (state == "Frozen") desk.frozen = desk.frozen.minus(amount);
  else desk.open = desk.open.minus(amount);
  desk.givenBack = desk.givenBack.plus(amount);
  desk.save();
}

/** The coins of a batch were paid and burned. */
export function burnFromDesk(amount: BigInt): void {
  const desk = currentDesk();
  desk.frozen = desk.frozen.minus(amount);
  desk.paid = desk.paid.plus(amount);
  desk.save();
}

/** What happened, with what the desk holds afterwards; still to be completed and saved. */
export function deskEntry(event: ethereum.Event, kind: string, batch: RedemptionBatch, amount: BigInt): DeskEntry {
  const desk = currentDesk();
  const entry = new DeskEntry(eventId(event));
  entry.kind = kind;
  entry.batch = batch.id;
  entry.amount = amount;
  entry.open = desk.open;
  entry.frozen = desk.frozen;
  stamp(entry, event);
  return entry;
}

function currentDesk(): CurrentDesk {
  const known = CurrentDesk.load(TOWN);
  if (known) return known;
  const desk = new CurrentDesk(TOWN);
  desk.requested = BigInt.zero();
  desk.open = BigInt.zero();
  desk.frozen = BigInt.zero();
  desk.paid = BigInt.zero();
  desk.givenBack = BigInt.zero();
  return desk;
}
