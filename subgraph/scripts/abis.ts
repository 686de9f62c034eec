import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Abi } from "viem";
import type { ContractName } from "../../protocol/deployment.ts";
import { ownArtifact, packagedArtifact } from "../../scripts/deploy/artifacts.ts";

/** The contracts whose events the town remembers. */
export const CONTRACTS = [
  "HeerlenEuro",
  "TaskRegistry",
  "AllowanceCaps",
  "RedemptionDesk",
  "PaymentMeter",
  "ResidentRegistry",
  "MerchantRegistry",
  "Geofence",
  "ResidentWalletFactory",
  "WalletRecovery",
  "AccessManager",
  "CouncilAgenda",
  "Safe",
] as const satisfies ContractName[];

/** The name of a contract whose events the town remembers. */
export type Remembered = (typeof CONTRACTS)[number];

const ARTIFACTS: Record<Exclude<Remembered, "Safe">, string> = {
  HeerlenEuro: "contracts/money/HeerlenEuro.sol/HeerlenEuro.json",
  TaskRegistry: "contracts/tasks/TaskRegistry.sol/TaskRegistry.json",
  AllowanceCaps: "contracts/tasks/AllowanceCaps.sol/AllowanceCaps.json",
  RedemptionDesk: "contracts/money/RedemptionDesk.sol/RedemptionDesk.json",
  PaymentMeter: "contracts/money/PaymentMeter.sol/PaymentMeter.json",
  ResidentRegistry: "contracts/people/ResidentRegistry.sol/ResidentRegistry.json",
  MerchantRegistry: "contracts/people/MerchantRegistry.sol/MerchantRegistry.json",
  Geofence: "contracts/geofence/Geofence.sol/Geofence.json",
  ResidentWalletFactory: "contracts/wallet/ResidentWalletFactory.sol/ResidentWalletFactory.json",
  WalletRecovery: "contracts/wallet/WalletRecovery.sol/WalletRecovery.json",
  AccessManager: "@openzeppelin/contracts/access/manager/AccessManager.sol/AccessManager.json",
  CouncilAgenda: "contracts/council/CouncilAgenda.sol/CouncilAgenda.json",
};

const SAFE = "@safe-global/safe-contracts/build/artifacts/contracts/Safe.sol/Safe.json";

/** The events of one contract, as the compiler wrote them down. Functions are left out: mappings never call a contract. */
export function eventsOf(name: Remembered): Abi {
  const { abi } = name === "Safe" ? packagedArtifact(SAFE) : ownArtifact(ARTIFACTS[name]);
  return abi.filter(({ type }) => type === "event");
}

/** Writes the ABIs the manifest names. */
export function writeAbis(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of CONTRACTS) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(eventsOf(name), null, 2) + "\n");
  }
}
