import { addressIn, parseDeployment, type ContractName, type Deployment } from "@wesh/protocol/deployment.ts";
import type { Address } from "../lib/hex.ts";
import { isOnline } from "../lib/online.ts";
import { Refused } from "../lib/refused.ts";

let loading: Promise<Deployment> | undefined;

async function fetchDeployment(): Promise<Deployment> {
  const response = await fetch("/deployment.json").catch(() => undefined);
  if (response?.ok !== true) throw new Refused(isOnline() ? "App_ChainDown" : "App_Offline");
  return parseDeployment(await response.json());
}

/** Where this town lives; fetched once, tried again after a failure. */
export function loadDeployment(): Promise<Deployment> {
  loading ??= fetchDeployment().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The address of one contract of this town. */
export async function contractAddress(name: ContractName): Promise<Address> {
  return addressIn(await loadDeployment(), name);
}

/** The chain and one contract, as typed data names its verifier. */
export async function verifierOf(name: ContractName): Promise<{ chainId: number; verifyingContract: Address }> {
  const deployment = await loadDeployment();
  return { chainId: deployment.chainId, verifyingContract: addressIn(deployment, name) };
}
