import { ethereum } from "@graphprotocol/graph-ts";

/** Writes down where and when an event happened, on any entity that has these four fields. */
export function stamp<T>(entity: T, event: ethereum.Event): void {
  entity.block = event.block.number;
  entity.timestamp = event.block.timestamp;
  entity.transaction = event.transaction.hash;
  entity.logIndex = event.logIndex.toI32();
}
