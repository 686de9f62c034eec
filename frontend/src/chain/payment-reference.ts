import { bytesToHex } from "viem";
import type { Hex } from "../lib/hex.ts";

/** A payment reference nobody used before: 32 random bytes. */
export function newReference(): Hex {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}
