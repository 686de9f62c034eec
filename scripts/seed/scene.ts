import type { Address } from "viem";
import type { Deployment } from "../../protocol/deployment.ts";
import type { ResidentSigner } from "../../protocol/passkey.ts";
import type { ChainClient } from "../deploy/chain.ts";
import type { Carrier } from "./carrying.ts";
import { INSPECTORS, SHOPS } from "./people.ts";
import type { PublishedTask } from "./publishing.ts";
import type { Office } from "./quick-hand.ts";

/** Where the deeds are done. */
export interface Scene {
  client: ChainClient;
  office: Office;
  carrier: Carrier;
  deployment: Deployment;
  residents: readonly ResidentSigner[];
  tasks: ReadonlyMap<string, PublishedTask>;
}

/** A resident of the scene, by number. */
export function residentIn(scene: Scene, number: number): ResidentSigner {
  return entry(scene.residents, number, "resident");
}

/** A task of the scene, by its key. */
export function taskIn({ tasks }: Scene, key: string): PublishedTask {
  const task = tasks.get(key);
  if (!task) throw new Error(`The city has no task called ${key}.`);
  return task;
}

/** A shop's account of the test mnemonic, by the shop's number. */
export function shopAccount(number: number): number {
  return entry(SHOPS, number, "shop").index;
}

/** An inspector's account of the test mnemonic. */
export function inspectorAccount(number: number): number {
  return entry(INSPECTORS, number, "inspector").index;
}

/** The address of a resident's wallet. */
export function walletIn(scene: Scene, number: number): Address {
  return residentIn(scene, number).wallet;
}

function entry<Value>(list: readonly Value[], number: number, what: string): Value {
  const found = list[number - 1];
  if (!found) throw new Error(`There is no ${what} ${number}.`);
  return found;
}
