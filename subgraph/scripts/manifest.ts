import { numberToHex, type Address } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { CONTRACTS, type Remembered } from "./abis.ts";

/** What differs from town to town in a manifest. */
export interface Places {
  /** The chain's name in graph-node; on a public network the name of the public networks list. */
  network: string;
  startBlock: number;
  addresses: Record<Remembered, Address>;
}

/** The name of the chain of a local town. */
export const LOCAL_NETWORK = "localnet";

const LOCAL_CHAIN = 31337;

/** Where a deployed town lives. */
export function placesOf(deployment: Deployment, network = networkOf(deployment)): Places {
  return { network, startBlock: deployment.startBlock, addresses: byName((name) => addressIn(deployment, name)) };
}

/** Where nothing lives: the mappings are compiled and tested for these addresses. */
export const PLACEHOLDERS: Places = {
  network: LOCAL_NETWORK,
  startBlock: 0,
  addresses: byName((name) => numberToHex(0xe5e5 * 2 ** 16 + CONTRACTS.indexOf(name), { size: 20 })),
};

/** The manifest of a town, from the template. Throws when the template asks for something that is not there. */
export function fillManifest(template: string, places: Places): string {
  const values: Record<string, string> = {
    network: places.network,
    startBlock: String(places.startBlock),
    ...places.addresses,
  };
  return template.replaceAll(/(?<!# .*)\{\{(\w+)\}\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for {{${name}}}, which no town has.`);
    return value;
  });
}

/** Turns the compiled manifest of the placeholders into that of a town. */
export function moveManifest(compiled: string, places: Places): string {
  const moved = CONTRACTS.reduce(
    (text, name) => text.replaceAll(PLACEHOLDERS.addresses[name], places.addresses[name]),
    compiled,
  );
  return moved
    .replaceAll(/^(\s+network: ).*$/gm, `$1${places.network}`)
    .replaceAll(/^(\s+startBlock: ).*$/gm, `$1${places.startBlock}`);
}

function networkOf({ chainId, network }: Deployment): string {
  return chainId === LOCAL_CHAIN ? LOCAL_NETWORK : network;
}

function byName(addressOf: (name: Remembered) => Address): Record<Remembered, Address> {
  return Object.fromEntries(CONTRACTS.map((name) => [name, addressOf(name)])) as Record<Remembered, Address>;
}
