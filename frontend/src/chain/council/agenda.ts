import { councilActHash, councilActOf, executionArguments, type CouncilAct } from "@wesh/protocol/council-act.ts";
import type { Decision } from "@wesh/protocol/council-decision.ts";
import { effectsOf, wordsOfAct, type CouncilEffect } from "@wesh/protocol/council-effect.ts";
import { addressIn } from "@wesh/protocol/deployment.ts";
import { safeAbi } from "@wesh/protocol/generated/abis.ts";
import { readContract } from "viem/actions";
import type { Address, Hex } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { chainClient } from "../client.ts";
import { contractAddress, loadDeployment } from "../deployment.ts";
import { readBalance } from "../reads.ts";
import { ask } from "../refusal.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";

/** The council's Safe as it is now. */
export interface Council {
  safe: Address;
  owners: readonly Address[];
  threshold: number;
  /** The turn of the act that can be executed now. */
  nonce: number;
  /** Cents of the treasury. */
  treasury: bigint;
}

/** Reads the Safe. */
export function readCouncil(): Promise<Council> {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("Safe")]);
    const safe = { address, abi: safeAbi } as const;
    const [owners, threshold, nonce, treasury] = await Promise.all([
      readContract(client, { ...safe, functionName: "getOwners" }),
      readContract(client, { ...safe, functionName: "getThreshold" }),
      readContract(client, { ...safe, functionName: "nonce" }),
      readBalance(address),
    ]);
    return { safe: address, owners, threshold: Number(threshold), nonce: Number(nonce), treasury };
  });
}

/** Which of the owners approved a hash on the Safe. */
export function readApprovers(hash: Hex, owners: readonly Address[]): Promise<Address[]> {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("Safe")]);
    const call = { address, abi: safeAbi, functionName: "approvedHashes" } as const;
    const approvals = await Promise.all(owners.map((owner) => readContract(client, { ...call, args: [owner, hash] })));
    return owners.filter((_, index) => approvals[index] !== 0n);
  });
}

/** An act as it really is: what it changes, its hash computed here, and the two words of that hash. */
export interface ReadAct {
  hash: Hex;
  words: [first: string, second: string];
  effects: CouncilEffect[];
}

/** Reads an act of the agenda from its calls, believing no sentence and no overview. */
export async function readAct(act: CouncilAct): Promise<ReadAct> {
  const deployment = await loadDeployment();
  const hash = councilActHash(deployment.chainId, addressIn(deployment, "Safe"), act);
  return { hash, words: wordsOfAct(hash), effects: effectsOf(deployment, act) };
}

/** A proposal that was put on the agenda, and approved by who proposed it. */
export interface Proposed {
  hash: Hex;
  block: number;
}

/**
 * Puts a decision on the agenda and approves it: one owner, two transactions. Tells when the first is done, because after
 * that the proposal stands, whatever becomes of the second.
 */
export async function proposeDecision(
  { calls, sentence }: Decision,
  turn: number,
  onProposed?: () => void,
): Promise<Proposed> {
  const deployment = await loadDeployment();
  const act = councilActOf(calls, addressIn(deployment, "MultiSendCallOnly"), BigInt(turn));
  await writeAsStaff({ contract: "CouncilAgenda", functionName: "propose", args: [act, sentence] });
  onProposed?.();
  const hash = councilActHash(deployment.chainId, addressIn(deployment, "Safe"), act);
  const { block } = await approveAct(hash);
  return { hash, block };
}

/** Approves an act on the Safe with the signed-in owner. */
export function approveAct(hash: Hex): Promise<Included> {
  return writeAsStaff({ contract: "Safe", functionName: "approveHash", args: [hash] });
}

/** Lets the Safe do what these owners approved. Anyone can. */
export async function executeAct(act: CouncilAct, approvedBy: readonly Address[]): Promise<Included> {
  const args = executionArguments(act, approvedBy);
  try {
    return await writeAsStaff({ contract: "Safe", functionName: "execTransaction", args });
  } catch (error) {
    throw inWords(error);
  }
}

// The Safe answers with codes: GS013 when the act itself fails, GS02x when approvals do not fit the act or its turn.
function inWords(error: unknown): unknown {
  if (!(error instanceof Refused) || error.refusalName !== "Error") return error;
  const [code] = error.args;
  if (code === "GS013") return new Refused("App_CouncilActFails");
  return typeof code === "string" && code.startsWith("GS02") ? new Refused("App_CouncilNotApproved") : error;
}
