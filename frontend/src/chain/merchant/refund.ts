import type { Address, Hex } from "../../lib/hex.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";

/** Gives back part or all of a payment, with the signature of the shop's owner. */
export function refund(payer: Address, paymentReference: Hex, amount: bigint): Promise<Included> {
  return writeAsStaff({
    contract: "HeerlenEuro",
    functionName: "refund",
    args: [payer, paymentReference, amount],
  });
}
