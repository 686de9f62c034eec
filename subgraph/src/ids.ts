import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";

/** Id of everything there is one of. */
export const TOWN = "town";

/** Id of what one event tells. */
export function eventId(event: ethereum.Event): Bytes {
  return event.transaction.hash.concatI32(event.logIndex.toI32());
}

/** Id of what the event just before this one told, when it was of the same transaction. */
export function previousEventId(event: ethereum.Event): Bytes {
  return event.transaction.hash.concatI32(event.logIndex.toI32() - 1);
}

/** Id of a payment or authorization: a payer uses a reference once. */
export function paymentId(payer: Address, reference: Bytes): Bytes {
  return payer.concat(reference);
}

/** Id of a claim. */
export function claimId(taskId: BigInt, resident: Address, round: i32): string {
  return taskId.toString() + "-" + resident.toHexString() + "-" + round.toString();
}

/** Id of a task's words in one language. */
export function taskTextId(taskId: string, language: string): string {
  return taskId + "-" + language;
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
