import { Address, BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { ScheduledOperation } from "../../generated/schema";
import { operationId } from "../ids";
import { accountOf } from "./account";

// The AccessManager's expiration(): seconds in which an act can be executed once its delay is over.
const EXPIRATION = 7 * 24 * 60 * 60;
const SELECTOR_LENGTH = 4;

/** An act has to wait for its delay. */
export function schedule(
  event: ethereum.Event,
  id: Bytes,
  nonce: BigInt,
  executableFrom: BigInt,
  caller: Address,
  target: Address,
  data: Bytes,
): void {
  const operation = new ScheduledOperation(operationId(id, nonce));
  operation.operation = id;
  operation.nonce = nonce.toI32();
  operation.executableFrom = executableFrom;
  operation.expiresAt = executableFrom.plus(BigInt.fromI32(EXPIRATION));
  operation.caller = accountOf(caller).id;
  operation.target = target;
  operation.selector = selectorOf(data);
  operation.data = data;
  operation.state = "Scheduled";
  operation.block = event.block.number;
  operation.timestamp = event.block.timestamp;
  operation.transaction = event.transaction.hash;
  operation.save();
}

/** The act was done, or called off. */
export function endOperation(event: ethereum.Event, id: Bytes, nonce: BigInt, state: string): void {
  const operation = ScheduledOperation.load(operationId(id, nonce));
  if (!operation) return;
  operation.state = state;
  operation.endedAt = event.block.timestamp;
  operation.save();
}

function selectorOf(data: Bytes): Bytes {
  return data.length < SELECTOR_LENGTH ? data : Bytes.fromUint8Array(data.subarray(0, SELECTOR_LENGTH));
}
