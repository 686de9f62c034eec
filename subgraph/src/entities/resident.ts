import { Address, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Resident, TierChange } from "../../generated/schema";
import { eventId } from "../ids";
import { stamp } from "../stamp";
import { accountOf } from "./account";

/** A wallet was enrolled. */
export function enrol(event: ethereum.Event, wallet: Address, commitment: Bytes, tier: i32): void {
  const resident = new Resident(wallet);
  resident.account = accountOf(wallet).id;
  resident.commitment = commitment;
  resident.tier = tier;
  resident.state = "Enrolled";
  resident.enrolledAt = event.block.timestamp;
  resident.block = event.block.number;
  resident.transaction = event.transaction.hash;
  resident.save();
}

/** A resident got another tier. */
export function changeTier(event: ethereum.Event, wallet: Address, previous: i32, current: i32): void {
  const resident = Resident.load(wallet);
  if (!resident) return;
  resident.tier = current;
  resident.save();

  const change = new TierChange(eventId(event));
  change.resident = resident.id;
  change.previous = previous;
  change.current = current;
  stamp(change, event);
  change.save();
}

/** A resident moved away. */
export function recordLeave(event: ethereum.Event, wallet: Address): void {
  const resident = Resident.load(wallet);
  if (!resident) return;
  resident.state = "Left";
  resident.leftAt = event.block.timestamp;
  resident.save();
}

/** A resident came back. */
export function recordReturn(event: ethereum.Event, wallet: Address): void {
  const resident = Resident.load(wallet);
  if (!resident) return;
  resident.state = "Enrolled";
  resident.returnedAt = event.block.timestamp;
  resident.save();
}
