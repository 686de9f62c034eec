import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const ROOT = new URL("../../", import.meta.url);

const OWN = {
  heerlenEuro: "contracts/money/HeerlenEuro.sol/HeerlenEuro.json",
  geofence: "contracts/geofence/Geofence.sol/Geofence.json",
  residentRegistry: "contracts/people/ResidentRegistry.sol/ResidentRegistry.json",
  merchantRegistry: "contracts/people/MerchantRegistry.sol/MerchantRegistry.json",
  taskRegistry: "contracts/tasks/TaskRegistry.sol/TaskRegistry.json",
  allowanceCaps: "contracts/tasks/AllowanceCaps.sol/AllowanceCaps.json",
  paymentMeter: "contracts/money/PaymentMeter.sol/PaymentMeter.json",
  redemptionDesk: "contracts/money/RedemptionDesk.sol/RedemptionDesk.json",
  walletRecovery: "contracts/wallet/WalletRecovery.sol/WalletRecovery.json",
  residentWallet: "contracts/wallet/ResidentWallet.sol/ResidentWallet.json",
  residentWalletFactory: "contracts/wallet/ResidentWalletFactory.sol/ResidentWalletFactory.json",
  councilAgenda: "contracts/council/CouncilAgenda.sol/CouncilAgenda.json",
  accessManager: "@openzeppelin/contracts/access/manager/AccessManager.sol/AccessManager.json",
};

const OTHERS = {
  safe: "@safe-global/safe-contracts/build/artifacts/contracts/Safe.sol/Safe.json",
  multiSendCallOnly:
    "@safe-global/safe-contracts/build/artifacts/contracts/libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json",
};

/** The ABIs of every contract the town talks to, as typed constants (`heerlenEuroAbi` and so on). */
export function writeAbis(): string {
  const own = Object.entries(OWN).map(([name, path]) => constant(name, new URL(`artifacts/${path}`, ROOT).pathname));
  const others = Object.entries(OTHERS).map(([name, path]) => constant(name, require.resolve(path)));
  return [...own, ...others].join("\n");
}

function constant(name: string, artifact: string): string {
  const { abi } = JSON.parse(readFileSync(artifact, "utf8")) as { abi: unknown[] };
  const lines = abi.map((entry) => `  ${JSON.stringify(withoutInternalTypes(entry))},`);
  return `\nexport const ${name}Abi = [\n${lines.join("\n")}\n] as const;\n`;
}

// `internalType` says how Solidity spells a type; nothing outside the compiler needs it.
function withoutInternalTypes(entry: unknown): unknown {
  return JSON.parse(JSON.stringify(entry, (key, value: unknown) => (key === "internalType" ? undefined : value)));
}
