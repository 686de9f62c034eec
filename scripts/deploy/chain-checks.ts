import type { ChainClient } from "./chain.ts";

/** Where a chain answers whether a P-256 signature is right (EIP-7951, RIP-7212). */
const P256_PRECOMPILE = "0x0000000000000000000000000000000000000100";

/** Hash, r, s, x and y of a right signature. */
const RIGHT_SIGNATURE =
  "0xa2c7d5ddca171734a32721ca086661af7abe403db29c0358d7ec08dec9c85747213c831c4530cbd983e6e4b5b0721a515a9d9e9b3084de327b2b38aa3c68d8120645e88bbdb372026b6c7484612964a02d1e15212b48d25689a50ffcb91363c2edbb7567477b7f87dbeb6ccfa12b4333417526d201c4a316d557595e409b8f6a6ea6819bdd36684ed069fc9b3e1cf4c3eaa5b49415080329692faf86f7b2ecdc";

/** A chain the town cannot live on. */
export class UnfitChain extends Error {}

/**
 * Refuses a chain without the P-256 precompile. OpenZeppelin falls back to Solidity without a word, and then every
 * resident's signature costs about 240,000 gas more.
 */
export async function requirePasskeyChain(client: ChainClient): Promise<void> {
  const { data } = await client.call({ to: P256_PRECOMPILE, data: RIGHT_SIGNATURE });
  if (data === undefined || BigInt(data) !== 1n) {
    throw new UnfitChain(`Chain ${client.chain.id} has no P-256 precompile at ${P256_PRECOMPILE}.`);
  }
}
