import { BigInt, Bytes, ethereum } from "@graphprotocol/graph-ts";
import { Fence } from "../../generated/schema";
import { stamp } from "../stamp";

const BYTES_PER_VERTEX = 8;

/** A new boundary holds. */
export function changeFence(event: ethereum.Event, version: BigInt, ring: Bytes, source: string): void {
  const fence = new Fence(version.toString());
  fence.version = version.toI32();
  fence.ring = ring;
  fence.vertices = ring.length / BYTES_PER_VERTEX;
  fence.source = source;
  stamp(fence, event);
  fence.save();
}
