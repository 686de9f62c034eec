import { allowanceCapsAbi } from "@wesh/protocol/generated/abis.ts";
import { readContract } from "viem/actions";
import type { Address } from "../lib/hex.ts";
import { chainClient } from "./client.ts";
import { contractAddress } from "./deployment.ts";
import { ask } from "./refusal.ts";

/** What a resident may still earn, in cents. */
export interface EarningRoom {
  thisMonth: bigint;
  thisYear: bigint;
}

/** What a resident may still earn this month and this year; both zero when the council set nothing for them. */
export function readEarningRoom(resident: Address): Promise<EarningRoom> {
  return ask(async () => {
    const call = { ...(await caps()), functionName: "roomOf", args: [resident] } as const;
    const [thisMonth, thisYear] = await readContract(await chainClient(), call);
    return { thisMonth, thisYear };
  });
}

/** The highest reward per norm hour now, in cents. */
export function readHourlyMaximum(): Promise<bigint> {
  return ask(async () =>
    BigInt(await readContract(await chainClient(), { ...(await caps()), functionName: "hourlyMaximum" })),
  );
}

async function caps() {
  return { address: await contractAddress("AllowanceCaps"), abi: allowanceCapsAbi } as const;
}
