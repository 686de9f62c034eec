import { createClient, defineChain, http, type Chain, type Client, type Transport } from "viem";
import { loadDeployment } from "./deployment.ts";

/** Where the chain answers: always our own origin. */
export function rpcUrl(): string {
  return new URL("/rpc", window.location.origin).href;
}

/** This town's chain as viem knows it. */
export async function townChain(): Promise<Chain> {
  const { chainId, network } = await loadDeployment();
  return defineChain({
    id: chainId,
    name: network,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [rpcUrl()] } },
  });
}

let client: Promise<Client<Transport, Chain>> | undefined;

/** The client for reading the chain. */
export function chainClient(): Promise<Client<Transport, Chain>> {
  client ??= townChain()
    .then((chain) => createClient({ chain, transport: http(rpcUrl(), { retryCount: 1 }), pollingInterval: 1_000 }))
    .catch((error: unknown) => {
      client = undefined;
      throw error;
    });
  return client;
}
