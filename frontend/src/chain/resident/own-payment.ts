import { heerlenEuroAbi } from "@wesh/protocol/generated/abis.ts";
import type { Payment } from "@wesh/protocol/typed-data.ts";
import { getContractEvents } from "viem/actions";
import { chainClient } from "../client.ts";
import { contractAddress, loadDeployment } from "../deployment.ts";
import { readPaidIn, type PaidPayment } from "../merchant/paid.ts";
import { readReceipt } from "../reads.ts";
import { ask } from "../refusal.ts";

/** A payment of this resident when the chain holds it, whoever carried it there; undefined when it does not. */
export async function readOwnPayment(payment: Payment): Promise<PaidPayment | undefined> {
  const { payer, paymentReference } = payment;
  const receipt = await readReceipt(payer, paymentReference);
  // Addresses 0 and 1 say that the reference is free, or was cancelled.
  if (BigInt(receipt.merchant) <= 1n) return undefined;
  const block = await blockOf(payment);
  return block === undefined ? undefined : readPaidIn(block, payment);
}

function blockOf({ payer, paymentReference }: Payment): Promise<number | undefined> {
  return ask(async () => {
    const [client, address, { startBlock }] = await Promise.all([
      chainClient(),
      contractAddress("HeerlenEuro"),
      loadDeployment(),
    ]);
    const [log] = await getContractEvents(client, {
      address,
      abi: heerlenEuroAbi,
      eventName: "Paid",
      args: { payer, paymentReference },
      fromBlock: BigInt(startBlock),
    });
    return log === undefined ? undefined : Number(log.blockNumber);
  });
}
