import { isAddressEqual, type Address } from "viem";
import type { ClaimState } from "@wesh/protocol/generated/states.ts";
import type { ChainReader, ClaimOnChain } from "./chain-reader.ts";
import { Refused } from "./refusal.ts";
import type { HandInKey, StoredHandIn, Vault } from "./vault.ts";

/** Handed in and not settled: somebody judges it, or can still be asked to. */
const OPEN: readonly ClaimState[] = [
  "Submitted",
  "Doubled",
  "Approved",
  "Resubmitted",
  "Rejected",
  "RejectedAgain",
  "Appealed",
];

/** Whether a claim was handed in and is not settled. */
export function isOpen({ state }: ClaimOnChain): boolean {
  return OPEN.includes(state);
}

/**
 * Lets through who may look at the photos of a claim now: its resident at any time, the members of its group and the
 * inspectors while the claim is not settled. Refuses everybody else.
 */
export async function requireReader(chain: ChainReader, reader: Address, key: HandInKey): Promise<void> {
  const [taskId, resident] = [BigInt(key.taskId), key.resident as Address];
  if (isAddressEqual(reader, resident)) return;
  if (isOpen(await chain.claimOf(taskId, resident))) {
    if (await chain.isInspector(reader)) return;
    const members = await chain.membersOf(taskId, resident);
    if (members.some((member) => isAddressEqual(member, reader))) return;
  }
  throw new Refused("Evidence_NotAReader");
}

/**
 * The hand-in of a round. A rejection begins a round that has no hand-in of its own until the resident hands in again: it
 * is about the hand-in before.
 */
export async function handInOf(vault: Vault, chain: ChainReader, key: HandInKey): Promise<StoredHandIn | null> {
  const exact = await vault.find(key);
  if (exact) return exact;
  const earlier = await vault.find({ ...key, round: key.round - 1 });
  const { evidence } = await chain.claimOf(BigInt(key.taskId), key.resident as Address);
  return earlier?.evidence === evidence.toLowerCase() ? earlier : null;
}
