import type { Address } from "viem";
import * as v from "valibot";
import { addressField, bytesField } from "./fields.ts";

/** Every contract of a town that has an address. */
export const CONTRACT_NAMES = [
  "AccessManager",
  "HeerlenEuro",
  "Geofence",
  "ResidentRegistry",
  "MerchantRegistry",
  "TaskRegistry",
  "AllowanceCaps",
  "PaymentMeter",
  "RedemptionDesk",
  "ResidentWallet",
  "ResidentWalletFactory",
  "WebAuthnVerifier",
  "WalletRecovery",
  "CouncilAgenda",
  "Safe",
  "MultiSendCallOnly",
  "EntryPoint",
] as const;

/** The name of a contract of the town. */
export type ContractName = (typeof CONTRACT_NAMES)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

// A shared contract (EntryPoint, the canonical Safe batch) may have been on the chain before the town.
const contract = v.object({
  address: addressField,
  block: count,
  transaction: v.nullable(bytesField(32)),
});

/** `deployments/<chainId>.json`: where a town lives. Written by the deploy script only. */
export const deploymentSchema = v.object({
  chainId: v.pipe(v.number(), v.integer(), v.minValue(1)),
  network: v.string(),
  startBlock: count,
  commit: v.string(),
  compiler: v.string(),
  deployedAt: v.string(),
  contracts: v.object(
    v.entriesFromList(CONTRACT_NAMES, contract) as Record<ContractName, typeof contract>,
    "a contract of the town is missing",
  ),
});

/** Where a town lives. */
export type Deployment = v.InferOutput<typeof deploymentSchema>;

/** Checks a deployment file that was read or fetched. Throws with the reason when it is not one. */
export function parseDeployment(json: unknown): Deployment {
  return v.parse(deploymentSchema, json);
}

/** The address of one contract of the town. */
export function addressIn(deployment: Deployment, name: ContractName): Address {
  return deployment.contracts[name].address;
}
