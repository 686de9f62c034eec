import { encodeFunctionData, keccak256, stringToHex, type Address, type Hex } from "viem";
import { addressIn } from "../../protocol/deployment.ts";
import { heerlenEuroAbi } from "../../protocol/generated/abis.ts";
import { testAccount } from "../deploy/networks.ts";
import type { ShopDeed } from "./deed.ts";
import { shopAccount, type Scene } from "./scene.ts";

const HOUR = 3600n;

/** Who paid whom, by the name of the receipt. */
export type Receipts = Map<string, { payer: Address; shop: number }>;

/** The numbers of the redemptions, by their names. */
export type Redemptions = Map<string, bigint>;

/** Does what shops do in the example week. */
export function shopDeeds({ office, carrier, deployment }: Scene, receipts: Receipts, redemptions: Redemptions) {
  async function refund({ receipt, cents }: Extract<ShopDeed, { act: "refund" }>): Promise<void> {
    const payment = receipts.get(receipt);
    if (!payment) throw new Error(`Nothing was paid as ${receipt}.`);
    const args = [payment.payer, receiptReference(receipt), cents] as const;
    const data = encodeFunctionData({ abi: heerlenEuroAbi, functionName: "refund", args });
    await office.hand(payment.shop).send({ to: addressIn(deployment, "HeerlenEuro"), data });
  }

  async function redeem({ shop, cents, redemption }: Extract<ShopDeed, { act: "redeem" }>, now: bigint) {
    const index = shopAccount(shop);
    redemptions.set(redemption, BigInt(redemptions.size + 1));
    await carrier.redeem(index, {
      merchant: testAccount(index).address,
      amount: cents,
      validAfter: 0n,
      validBefore: now + HOUR,
      redemptionReference: keccak256(stringToHex(`example redemption ${redemption}`)),
    });
  }

  return (deed: ShopDeed, now: bigint): Promise<void> => (deed.act === "refund" ? refund(deed) : redeem(deed, now));
}

/** The reference of a payment of the example week. */
export function receiptReference(receipt: string): Hex {
  return keccak256(stringToHex(`example week ${receipt}`));
}
