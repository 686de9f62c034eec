import { createPublicClient, http } from "viem";

/** Opens a chain for reading. Many questions travel together. */
export function openChain(url: string) {
  return createPublicClient({ transport: http(url, { batch: { batchSize: 200 } }) });
}

/** A chain that is only read. */
export type ChainReader = ReturnType<typeof openChain>;
