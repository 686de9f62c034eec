import { readFileSync } from "node:fs";
import { createClient, defineChain, http, type Address, type Hex } from "viem";
import type { ActTown } from "@wesh/protocol/acts.ts";
import { addressIn, parseDeployment } from "@wesh/protocol/deployment.ts";

/** The chain as the relay reads it. */
export type ChainClient = ReturnType<typeof clientFor>;

/** The contracts the relay may call; there are no others. */
export interface Town extends ActTown {
  client: ChainClient;
  wallets: Address;
  walletCode: Hex;
  entryPoint: Address;
}

/** Opens the town of a deployment file. */
export function openTown(rpcUrl: string, deploymentFile: string): Town {
  const deployment = parseDeployment(JSON.parse(readFileSync(deploymentFile, "utf8")));
  const implementation = addressIn(deployment, "ResidentWallet").slice(2).toLowerCase();
  return {
    client: clientFor(deployment.chainId, rpcUrl),
    chainId: deployment.chainId,
    heerlenEuro: addressIn(deployment, "HeerlenEuro"),
    taskRegistry: addressIn(deployment, "TaskRegistry"),
    redemptionDesk: addressIn(deployment, "RedemptionDesk"),
    walletRecovery: addressIn(deployment, "WalletRecovery"),
    wallets: addressIn(deployment, "ResidentWalletFactory"),
    entryPoint: addressIn(deployment, "EntryPoint"),
    // ERC-1167: what every wallet of ours consists of, and nothing else does.
    walletCode: `0x363d3d373d3d3d363d73${implementation}5af43d82803e903d91602b57fd5bf3`,
  };
}

function clientFor(id: number, rpcUrl: string) {
  const nativeCurrency = { name: "Ether", symbol: "ETH", decimals: 18 };
  const chain = defineChain({ id, name: "town", nativeCurrency, rpcUrls: { default: { http: [rpcUrl] } } });
  return createClient({ chain, transport: http(rpcUrl, { retryCount: 2 }), cacheTime: 0 });
}
