import { fileURLToPath } from "node:url";
import { portOffset } from "../dev/ports.ts";
import { townFolder, type Environment } from "../dev/town-folder.ts";

const FOLDER = fileURLToPath(new URL("../../deployments/", import.meta.url));

/** The local chain's number. */
export const LOCAL_CHAIN_ID = 31337;

/**
 * Where the deployment of a chain is written: `deployments/<chainId>.json`. Local towns beside each other all have the
 * local chain's number, so a town with a port offset keeps its file in its own folder.
 */
export function deploymentPath(chainId: number, env: Environment = process.env): string {
  if (chainId === LOCAL_CHAIN_ID && portOffset(env) !== 0) return `${townFolder(env)}deployment.json`;
  return `${FOLDER}${chainId}.json`;
}
