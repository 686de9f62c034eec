import { CONTRACT_NAMES, addressIn } from "@wesh/protocol/deployment.ts";
import { keccak256 } from "viem";
import type { Address, Hex } from "../../lib/hex.ts";
import { loadDeployment } from "../deployment.ts";
import { loadTownAccounts } from "../staff/town-accounts.ts";

/** What an address is called: the town's contracts everywhere, people only in the local town. Keys are in lower case. */
export type Names = ReadonlyMap<string, string>;

/** The names of addresses that have one. */
export async function readNames(): Promise<Names> {
  const [deployment, accounts] = await Promise.all([loadDeployment(), loadTownAccounts()]);
  const contracts = CONTRACT_NAMES.map((name): [Address, string] => [addressIn(deployment, name), name]);
  const people = accounts.map(({ address, name }): [Address, string] => [address, name]);
  return new Map([...contracts, ...people].map(([address, name]) => [address.toLowerCase(), name]));
}

/** A short fingerprint of a call nobody can read, to compare with somebody else. */
export function fingerprint(data: Hex): Hex {
  return keccak256(data);
}
