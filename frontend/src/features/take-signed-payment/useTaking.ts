import { useEffect, useReducer, type Dispatch } from "react";
import { collect, readSignedPayment, requirePayable, type SignedPayment } from "../../chain/merchant/signed-payment.ts";
import type { Address } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { LOOKING, nextTaking, type Taking, type TakingEvent } from "./taking.ts";

// The way there failed, not the payment: the same payment can be handed in again, and is never taken twice.
const PASSING = [
  "App_Offline",
  "App_ServiceDown",
  "App_ChainDown",
  "App_StillUnderWay",
  "Relay_Busy",
  "Relay_ChainUnreachable",
  "Relay_WalletNotDeployedYet",
];

function refusedBy(refusal: unknown, signed?: SignedPayment): TakingEvent {
  const canRetry = refusal instanceof Refused && PASSING.includes(refusal.refusalName);
  return { kind: "refused", refusal, signed, canRetry };
}

/** Reads a code and asks the chain whether it would be accepted. */
async function read(merchant: Address, text: string): Promise<TakingEvent> {
  let signed: SignedPayment | undefined;
  try {
    signed = await readSignedPayment(merchant, text);
    await requirePayable(signed);
    return { kind: "read", signed };
  } catch (refusal) {
    return refusedBy(refusal, signed);
  }
}

async function collected(signed: SignedPayment): Promise<TakingEvent> {
  try {
    return { kind: "collected", payment: await collect(signed) };
  } catch (refusal) {
    return refusedBy(refusal);
  }
}

/** Taking signed payments for one shop, one after the other. */
export function useTaking(merchant: Address): [taking: Taking, tell: Dispatch<TakingEvent>] {
  const [taking, tell] = useReducer(nextTaking, LOOKING);
  useEffect(() => {
    const work =
      taking.step === "reading"
        ? read(merchant, taking.text)
        : taking.step === "collecting" && collected(taking.signed);
    let left = false;
    if (work) void work.then((event) => left || tell(event));
    return () => {
      left = true;
    };
  }, [taking, merchant]);
  return [taking, tell];
}
