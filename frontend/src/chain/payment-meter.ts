import { paymentMeterAbi } from "@wesh/protocol/generated/abis.ts";
import { readContract } from "viem/actions";
import { chainClient } from "./client.ts";
import { contractAddress } from "./deployment.ts";
import { ask } from "./refusal.ts";

/** Cents that were counted as paid in shops in the last twelve months. */
export function readPaymentMeter(): Promise<bigint> {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("PaymentMeter")]);
    return readContract(client, { address, abi: paymentMeterAbi, functionName: "total" });
  });
}
