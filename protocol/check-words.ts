import { concat, keccak256, type Hex } from "viem";
import { CHECK_WORDS_NL } from "./check-words.nl.ts";

/**
 * Two words that payer and shop both see when a payment is final. They come from the payment's reference and the hash of
 * the block that holds it, so nobody can know them before the payment happened and an old screenshot shows other words.
 */
export function checkWords(paymentReference: Hex, blockHash: Hex): [first: string, second: string] {
  const digest = BigInt(keccak256(concat([paymentReference, blockHash])));
  const count = BigInt(CHECK_WORDS_NL.length);
  const first = digest % count;
  // An offset of at least one: the two words always differ.
  const second = (first + 1n + ((digest / count) % (count - 1n))) % count;
  return [wordAt(first), wordAt(second)];
}

function wordAt(index: bigint): string {
  const word = CHECK_WORDS_NL[Number(index)];
  if (word === undefined) throw new RangeError(`no check word at ${index}`);
  return word;
}
