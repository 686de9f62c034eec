import { taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { readContract } from "viem/actions";
import { chainClient } from "./client.ts";
import { contractAddress } from "./deployment.ts";
import { ask } from "./refusal.ts";

/** How work is looked at: from how many cents by two, how many percent again, and what happens when nobody looks. */
export function readReviewRules() {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("TaskRegistry")]);
    return readContract(client, { address, abi: taskRegistryAbi, functionName: "reviewRules" });
  });
}
