import { createConfig, createStorage, http, injected, type Config } from "wagmi";
import { reconnect } from "wagmi/actions";
import { rpcUrl, townChain } from "../client.ts";
import { localTownConnector } from "./local-town-connector.ts";
import { loadTownAccounts } from "./town-accounts.ts";
import { walletConnectIfConfigured } from "./wallet-connect.ts";

let config: Promise<Config> | undefined;

async function makeConfig(): Promise<Config> {
  const [chain, accounts] = await Promise.all([townChain(), loadTownAccounts()]);
  const made = createConfig({
    chains: [chain],
    connectors: [
      injected(),
      ...walletConnectIfConfigured(),
      ...accounts.map((account) => localTownConnector(account, chain)),
    ],
    transports: { [chain.id]: http(rpcUrl()) },
    pollingInterval: 1_000,
    storage: createStorage({ storage: window.sessionStorage, key: "wesh.staff" }),
  });
  // Who was signed in before a reload comes back. Once: wagmi's own provider would ask again with every drawing.
  void reconnect(made);
  return made;
}

/** wagmi's configuration for this town, made once the deployment is known. */
export function staffConfig(): Promise<Config> {
  config ??= makeConfig().catch((error: unknown) => {
    config = undefined;
    throw error;
  });
  return config;
}
