import type { Act } from "@wesh/protocol/acts.ts";
import { redemptionData, type Redemption } from "@wesh/protocol/typed-data.ts";
import { bytesToHex } from "viem";
import type { Address } from "../../lib/hex.ts";
import { contractAddress, verifierOf } from "../deployment.ts";
import { deadlineIn } from "../resident/clock.ts";
import { signAsStaff, writeAsStaff, type Included } from "../staff/write.ts";

const TEN_MINUTES = 600;

/** Asks the shop's wallet to sign that the desk may fetch these coins; the relay carries it, so the shop needs no gas. */
export async function signRedemption(merchant: Address, amount: bigint): Promise<Act> {
  const [euro, desk, validBefore] = await Promise.all([
    verifierOf("HeerlenEuro"),
    contractAddress("RedemptionDesk"),
    deadlineIn(TEN_MINUTES),
  ]);
  const redemptionReference = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  const redemption: Redemption = { merchant, amount, validAfter: 0n, validBefore, redemptionReference };
  return { kind: "redemption", redemption, signature: await signAsStaff(redemptionData(euro, desk, redemption)) };
}

/** Takes a redemption back while its batch is open. */
export function cancelRedemption(id: bigint): Promise<Included> {
  return writeAsStaff({ contract: "RedemptionDesk", functionName: "cancel", args: [id] });
}

/** Takes a redemption back because nobody confirmed its batch for 60 days. */
export function reclaimRedemption(id: bigint): Promise<Included> {
  return writeAsStaff({ contract: "RedemptionDesk", functionName: "reclaim", args: [id] });
}
