import { residentRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { parseEnrolmentCode } from "@wesh/protocol/enrolment-code.ts";
import { isHash, zeroAddress, zeroHash } from "viem";
import { readContract } from "viem/actions";
import type { Address, Hex } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { chainClient } from "../client.ts";
import { contractAddress } from "../deployment.ts";
import { readStanding } from "../reads.ts";
import { ask, take } from "../refusal.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";
import { commitmentOf } from "./commitment.ts";

/** The tiers a person can be enrolled in. The number says nothing about why. */
export const TIERS = [1, 2, 3] as const;

/** Where a wallet stands at the registry. */
export type Enrolment = { state: "none" } | { state: "enrolled" | "left"; tier: number };

/** The wallet of a scanned or typed enrolment code. Throws the refusal of a code that is none. */
export function walletOfCode(code: string): Address {
  return take(parseEnrolmentCode(code));
}

/** Whether a wallet is enrolled now. */
export function readEnrolment(wallet: Address): Promise<Enrolment> {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("ResidentRegistry")]);
    const registry = { address, abi: residentRegistryAbi, args: [wallet] } as const;
    const [commitment, tier, standing] = await Promise.all([
      readContract(client, { ...registry, functionName: "commitmentOf" }),
      readContract(client, { ...registry, functionName: "tierOf" }),
      readStanding(wallet),
    ]);
    if (!isHash(commitment) || commitment === zeroHash) return { state: "none" };
    return { state: standing === "leaver" ? "left" : "enrolled", tier };
  });
}

/** Who is enrolled: the wallet, the person's record, and a tier. */
export interface EnrolmentRequest {
  wallet: Address;
  /** Turned into the commitment here and kept nowhere. */
  record: string;
  tier: number;
}

/** Enrols a wallet under the city's key. The record itself never leaves this device. */
export async function enrol(cityKey: Hex, { wallet, record, tier }: EnrolmentRequest): Promise<Included> {
  if (record.trim() === "") throw new Refused("ResidentRegistry_Empty");
  const commitment = await commitmentOf(cityKey, record);
  return writeAsStaff({ contract: "ResidentRegistry", functionName: "enrol", args: [wallet, commitment, tier] });
}

/** Records that a resident moved away, or came back. */
export function recordMove(wallet: Address, move: "leave" | "return"): Promise<Included> {
  const functionName = move === "leave" ? "recordLeave" : "recordReturn";
  return writeAsStaff({ contract: "ResidentRegistry", functionName, args: [wallet] });
}

/** The wallet of a person by the record number; undefined when that person has none. */
export async function readWalletOfRecord(cityKey: Hex, record: string): Promise<Address | undefined> {
  if (record.trim() === "") throw new Refused("ResidentRegistry_Empty");
  const commitment = await commitmentOf(cityKey, record);
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("ResidentRegistry")]);
    const call = { address, abi: residentRegistryAbi, functionName: "walletOf", args: [commitment] } as const;
    const wallet = await readContract(client, call);
    return wallet === zeroAddress ? undefined : wallet;
  });
}
