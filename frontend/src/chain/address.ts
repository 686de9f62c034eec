import { getAddress, isAddress } from "viem";
import type { Address } from "../lib/hex.ts";

/** The address a text spells, with its checksum; undefined when it spells none. */
export function addressFrom(text: string): Address | undefined {
  return isAddress(text) ? getAddress(text) : undefined;
}
