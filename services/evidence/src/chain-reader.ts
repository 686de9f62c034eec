import type { ClaimState } from "@wesh/protocol/generated/states.ts";
import type { EvidenceAccess, HandIn } from "@wesh/protocol/typed-data.ts";
import type { Address, Hex } from "viem";

/** Where a claim is on chain, as far as this service asks. */
export interface ClaimOnChain {
  state: ClaimState;
  round: bigint;
  evidence: Hex;
}

/** The questions this service asks the chain. It never sends anything. */
export interface ChainReader {
  claimOf(taskId: bigint, resident: Address): Promise<ClaimOnChain>;
  signedHandIn(handIn: HandIn, signature: Hex): Promise<boolean>;
  signedAccess(access: EvidenceAccess, signature: Hex): Promise<boolean>;
  /** Whether an account judges work, as inspector or as senior. */
  isInspector(reader: Address): Promise<boolean>;
  /** Who shares in the claim of the lead of a group; nobody when it is no group's, or settled. */
  membersOf(taskId: bigint, lead: Address): Promise<Address[]>;
  blockNumber(): Promise<bigint>;
}
