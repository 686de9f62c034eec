import {
  createWalletClient,
  custom,
  getAddress,
  http,
  numberToHex,
  type Chain,
  type EIP1193Parameters,
  type EIP1193RequestFn,
  type TypedDataDefinition,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { createConnector } from "wagmi";
import type { Address } from "../../lib/hex.ts";
import { rpcUrl } from "../client.ts";
import type { TownAccount } from "./town-accounts.ts";

interface SendParameters {
  to?: `0x${string}`;
  data?: `0x${string}`;
  value?: `0x${string}`;
}

function providerOf(choice: TownAccount, chain: Chain) {
  const account = privateKeyToAccount(choice.privateKey);
  const wallet = createWalletClient({ account, chain, transport: http(rpcUrl()) });
  const request = async ({ method, params }: EIP1193Parameters): Promise<unknown> => {
    const list = (params ?? []) as unknown[];
    if (method === "eth_accounts" || method === "eth_requestAccounts") return [account.address];
    if (method === "eth_chainId") return numberToHex(chain.id);
    if (method === "eth_sendTransaction") {
      const { to, data, value } = list[0] as SendParameters;
      return wallet.sendTransaction({ to, data, value: value === undefined ? undefined : BigInt(value) });
    }
    if (method === "eth_signTypedData_v4") {
      return account.signTypedData(JSON.parse(list[1] as string) as TypedDataDefinition);
    }
    return wallet.request({ method, params } as never);
  };
  return custom({ request: request as EIP1193RequestFn })({ chain, retryCount: 0 });
}

const SIGNED_IN = "wesh.staff.town";
const ID = /^town-(.+)-0x[0-9a-fA-F]{40}$/;

function townConnectorId(role: string, address: Address): string {
  return `town-${role}-${address}`;
}

/** The role of a ready-made account, from its connector's id; undefined for any other wallet. */
export function roleOfConnector(id: string | undefined): string | undefined {
  return ID.exec(id ?? "")?.[1];
}

/** Signs in as one of the ready-made accounts of the local town. Never offered elsewhere: it needs the accounts' file. */
export function localTownConnector(choice: TownAccount, chain: Chain) {
  const address = getAddress(choice.address);
  return createConnector((config) => ({
    // Several people share a role; wagmi tells connectors apart by their id.
    id: townConnectorId(choice.role, address),
    name: choice.name,
    type: "local-town",
    connect: async () => {
      sessionStorage.setItem(SIGNED_IN, address);
      return { accounts: [address], chainId: chain.id } as never;
    },
    disconnect: async () => sessionStorage.removeItem(SIGNED_IN),
    getAccounts: async () => [address],
    getChainId: async () => chain.id,
    getProvider: async () => providerOf(choice, chain),
    // wagmi asks every connector on a reload: only the one that was signed in with comes back.
    isAuthorized: async () => sessionStorage.getItem(SIGNED_IN) === address,
    onAccountsChanged: () => undefined,
    onChainChanged: () => undefined,
    onDisconnect: () => config.emitter.emit("disconnect"),
  }));
}
