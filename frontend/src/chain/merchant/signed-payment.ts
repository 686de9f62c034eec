import { parseSignedPayment, type SignedPayment } from "@wesh/protocol/signed-payment.ts";
import type { Address } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { contractAddress, verifierOf } from "../deployment.ts";
import { readCanPay, readHead } from "../reads.ts";
import { ask, take } from "../refusal.ts";
import { carry } from "../relay.ts";
import { readPaidIn, type PaidPayment } from "./paid.ts";

export type { SignedPayment };

/** Reads the code a resident shows. What is not for this town, this shop or this moment is refused with its reason. */
export function readSignedPayment(merchant: Address, text: string): Promise<SignedPayment> {
  return ask(async () => {
    const [{ chainId, verifyingContract }, verifier, head] = await Promise.all([
      verifierOf("HeerlenEuro"),
      contractAddress("WebAuthnVerifier"),
      readHead(),
    ]);
    const now = BigInt(head.timestamp);
    return take(parseSignedPayment({ chainId, heerlenEuro: verifyingContract, verifier, merchant, now }, text.trim()));
  });
}

/** Asks the chain whether a signed payment would be accepted now. Throws the reason when it would not. */
export async function requirePayable({ payment }: SignedPayment): Promise<void> {
  const refusal = await readCanPay(payment);
  if (refusal !== undefined) throw new Refused(refusal);
}

/** Hands a signed payment to the relay and waits until a block holds it. */
export async function collect({ payment, signature, wallet }: SignedPayment): Promise<PaidPayment> {
  const { block } = await carry({ kind: "payment", payment, signature, wallet });
  const paid = await readPaidIn(block, payment);
  if (paid === undefined) throw new Refused("App_StillUnderWay");
  return paid;
}
