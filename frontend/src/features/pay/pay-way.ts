import { readPaidIn, type PaidPayment } from "../../chain/merchant/paid.ts";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { signPayment, type PaymentWish, type SignedForPayment } from "../../chain/resident/paying.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import type { ActWay } from "../../lib/act-stages.ts";
import type { Hex } from "../../lib/hex.ts";
import { isPassing } from "../../lib/refused.ts";
import { dropPending, keepPending } from "./pending-payment.ts";

/**
 * The way of a payment: signed, kept on this device, carried by the relay, found in its block. When only the way fails,
 * `onStranded` gets what was signed: it still holds, and the shop's till can carry it as well.
 */
export function payWay(
  wish: PaymentWish,
  wallet: StoredWallet,
  onStranded: (signed: SignedForPayment) => void,
): ActWay<SignedForPayment, PaidPayment> {
  let latest: SignedForPayment | undefined;
  const orStranded = <Answer>(going: Promise<Answer>) =>
    going.catch((failure: unknown) => {
      if (latest !== undefined && isPassing(failure)) onStranded(latest);
      else dropPending();
      throw failure;
    });
  return {
    sign: async () => {
      const signed = await signPayment(wallet, wish);
      keepPending(signed);
      return signed;
    },
    send: (signed) => {
      latest = signed;
      return orStranded(sendAct(signed.act));
    },
    include: (digest) => orStranded(paidUnder(digest, { payer: wallet.address, ...wish })),
    // The money has moved: whoever stands at the counter does not wait for the overview.
    show: () => Promise.resolve(),
  };
}

/** Waits until the payment is in a block, and reads it there. */
export async function paidUnder(digest: Hex, payment: PaymentWish & { payer: Hex }): Promise<PaidPayment> {
  const { block } = await waitForAct(digest);
  const paid = await readPaidIn(block, payment);
  if (paid === undefined) throw new Error(`block ${block} does not hold the payment`);
  return paid;
}
