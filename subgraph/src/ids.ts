import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";

/** Id of everything there is one of. */
export const TOWN = "town";

/** Id of what one event tells. */
export function eventId(event: ethereum.Event): Bytes {
  return eventIdBefore(event, 0);
}

/** Id of what the event so many places before this one told, when it was of the same transaction. */
export function eventIdBefore(event: ethereum.Event, places: i32): Bytes {
  return event.transaction.hash.concatI32(event.logIndex.toI32() - places);
}

/** Id of what the event just before this one told, when it was of the same transaction. */
export function previousEventId(event: ethereum.Event): Bytes {
  return eventIdBefore(event, 1);
}

/** Id of a payment or authorization: a payer uses a reference once. */
export function paymentId(payer: Address, reference: Bytes): Bytes {
  return payer.concat(reference);
}

/** Id of a claim by the round it was made in, and of a member's share of one. */
export function claimId(taskId: BigInt, resident: Address, round: i32): string {
  return latestClaimId(taskId, resident) + "-" + round.toString();
}

/** Id under which the latest claim of a resident on a task is found. */
export function latestClaimId(taskId: BigInt, resident: Address): string {
  return taskId.toString() + "-" + resident.toHexString();
}

/** Id of a task's words in one language. */
export function taskTextId(taskId: string, language: string): string {
  return taskId + "-" + language;
}

/** Id of what a resident earned or reserved in a year. */
export function allowanceId(resident: Bytes, year: i32): string {
  return resident.toHexString() + "-" + year.toString();
}

/** Id of what one event did to the room of a resident: it can do something to each member of a group. */
export function allowanceEntryId(event: ethereum.Event, resident: Bytes): Bytes {
  return eventId(event).concat(resident);
}

/** Id of what a tier may earn in a year. */
export function allowanceLimitId(year: i32, tier: i32): string {
  return year.toString() + "-" + tier.toString();
}

/** Id of somebody's holding of a role. */
export function roleMemberId(role: BigInt, account: Address): string {
  return role.toString() + "-" + account.toHexString();
}

/** Id of a function that belongs to a role. */
export function powerId(target: Address, selector: Bytes): Bytes {
  return target.concat(selector);
}

/** Id of one scheduling of an act. */
export function operationId(operation: Bytes, nonce: BigInt): string {
  return operation.toHexString() + "-" + nonce.toString();
}

/** Id of an owner's approval. */
export function approvalId(hash: Bytes, owner: Address): Bytes {
  return hash.concat(owner);
}
