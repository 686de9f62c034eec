import { heerlenEuroAbi } from "@wesh/protocol/generated/abis.ts";
import { codeOfHold, holdOfCode, type HoldReason } from "@wesh/protocol/hold-reasons.ts";
import { readContract } from "viem/actions";
import type { Address } from "../lib/hex.ts";
import { chainClient } from "./client.ts";
import { contractAddress } from "./deployment.ts";
import { ask } from "./refusal.ts";
import { writeAsStaff, type Included } from "./staff/write.ts";

/** A hold that runs. */
export interface Hold {
  /** Undefined for a code this version does not know. */
  reason: HoldReason | undefined;
  /** Unix seconds. */
  until: number;
}

/** The hold of an account; `until` is 0 or past when none runs. */
export function readHold(account: Address): Promise<Hold> {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("HeerlenEuro")]);
    const call = { address, abi: heerlenEuroAbi, functionName: "holdOf", args: [account] } as const;
    const [reason, until] = await readContract(client, call);
    return { reason: holdOfCode(reason), until };
  });
}

/** Holds an account for at most 14 days. Only the guardian. */
export function holdAccount(account: Address, reason: HoldReason): Promise<Included> {
  return writeAsStaff({ contract: "HeerlenEuro", functionName: "hold", args: [account, codeOfHold(reason)] });
}

/** Ends a hold. Only the guardian or the council. */
export function releaseAccount(account: Address): Promise<Included> {
  return writeAsStaff({ contract: "HeerlenEuro", functionName: "release", args: [account] });
}
