import type { EvidenceAccess, HandIn } from "@wesh/protocol/typed-data.ts";
import type { Address, Hex } from "viem";

/** Where a claim is on chain, as far as this service asks. */
export interface ClaimOnChain {
  state: "claimed" | "submitted" | "other";
  round: bigint;
  evidence: Hex;
}

/** The questions this service asks the chain. It never sends anything. */
export interface ChainReader {
  claimOf(taskId: bigint, resident: Address): Promise<ClaimOnChain>;
  signedHandIn(handIn: HandIn, signature: Hex): Promise<boolean>;
  signedAccess(access: EvidenceAccess, signature: Hex): Promise<boolean>;
  isInspector(reader: Address): Promise<boolean>;
  blockNumber(): Promise<bigint>;
}
