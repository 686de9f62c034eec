import { heerlenEuroAbi } from "@wesh/protocol/generated/abis.ts";
import { readContract } from "viem/actions";
import type { Address } from "../../lib/hex.ts";
import { chainClient } from "../client.ts";
import { contractAddress } from "../deployment.ts";
import { readHead, readMerchant, readStanding } from "../reads.ts";
import { ask } from "../refusal.ts";
import { MERCHANT_STATUSES, type MerchantStatus } from "./status.ts";

/** Why a shop can take no money now. `paused`: the council or the guardian paused all payments until a moment. */
export type TillClosed = { why: "held" | Exclude<MerchantStatus, "active"> } | { why: "paused"; until: number };

/** What the chain says of a shop's till. */
export interface TillState {
  closed: TillClosed | undefined;
  /** The newest block. */
  head: number;
}

const SPENDING = 1;

async function readSpendingPausedUntil(): Promise<number> {
  const [client, address] = await Promise.all([chainClient(), contractAddress("HeerlenEuro")]);
  const call = { address, abi: heerlenEuroAbi, functionName: "pausedUntil", args: [SPENDING] } as const;
  return readContract(client, call);
}

/** Asks the chain whether a shop can take money now, and if not, why. */
export function readTillState(merchant: Address): Promise<TillState> {
  return ask(async () => {
    const [standing, { status }, until, head] = await Promise.all([
      readStanding(merchant),
      readMerchant(merchant),
      readSpendingPausedUntil(),
      readHead(),
    ]);
    const paused: TillClosed | undefined = until > head.timestamp ? { why: "paused", until } : undefined;
    const closed = standing === "merchant" ? paused : closedBy(standing === "held", MERCHANT_STATUSES[status]);
    return { closed, head: head.number };
  });
}

// The registry and the token say the same, except for an account that is held by order.
function closedBy(isHeld: boolean, status: MerchantStatus | undefined): TillClosed {
  if (isHeld || status === undefined || status === "active") return { why: "held" };
  return { why: status };
}
