import { checkWords } from "@wesh/protocol/check-words.ts";
import type { Hex } from "../lib/hex.ts";
import { readBlock } from "./reads.ts";

/** The two words of a payment that stands in this block. */
export async function readCheckWords(paymentReference: Hex, block: number): Promise<[first: string, second: string]> {
  const { hash } = await readBlock(block);
  return checkWords(paymentReference, hash);
}
