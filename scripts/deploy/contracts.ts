import { encodeDeployData, type Address } from "viem";
import type { ContractName } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { ownArtifact } from "./artifacts.ts";
import { hasCode, send, type ChainClient } from "./chain.ts";
import type { Landed } from "./safe.ts";

/** A contract of ours: what it is compiled to, and which contracts its constructor names, in order. */
interface Step {
  name: ContractName;
  artifact: string;
  needs: ContractName[];
}

const OPENZEPPELIN = "@openzeppelin/contracts";

/** Everything of ours but the AccessManager, in the order in which it can be deployed. */
const STEPS: Step[] = [
  {
    name: "HeerlenEuro",
    artifact: "contracts/money/HeerlenEuro.sol/HeerlenEuro.json",
    needs: ["AccessManager"],
  },
  { name: "Geofence", artifact: "contracts/geofence/Geofence.sol/Geofence.json", needs: ["AccessManager"] },
  {
    name: "ResidentRegistry",
    artifact: "contracts/people/ResidentRegistry.sol/ResidentRegistry.json",
    needs: ["AccessManager", "HeerlenEuro"],
  },
  {
    name: "MerchantRegistry",
    artifact: "contracts/people/MerchantRegistry.sol/MerchantRegistry.json",
    needs: ["AccessManager", "HeerlenEuro", "Geofence"],
  },
  {
    name: "WebAuthnVerifier",
    artifact: `${OPENZEPPELIN}/utils/cryptography/verifiers/ERC7913WebAuthnVerifier.sol/ERC7913WebAuthnVerifier.json`,
    needs: [],
  },
  {
    name: "WalletRecovery",
    artifact: "contracts/wallet/WalletRecovery.sol/WalletRecovery.json",
    needs: ["AccessManager", "ResidentRegistry", "WebAuthnVerifier"],
  },
  {
    name: "ResidentWallet",
    artifact: "contracts/wallet/ResidentWallet.sol/ResidentWallet.json",
    needs: ["EntryPoint", "WebAuthnVerifier", "WalletRecovery"],
  },
  {
    name: "ResidentWalletFactory",
    artifact: "contracts/wallet/ResidentWalletFactory.sol/ResidentWalletFactory.json",
    needs: ["ResidentWallet"],
  },
  {
    name: "TaskRegistry",
    artifact: "contracts/tasks/TaskRegistry.sol/TaskRegistry.json",
    needs: ["AccessManager", "HeerlenEuro", "Geofence", "ResidentRegistry", "ResidentWalletFactory"],
  },
  { name: "PaymentMeter", artifact: "contracts/money/PaymentMeter.sol/PaymentMeter.json", needs: ["HeerlenEuro"] },
  {
    name: "RedemptionDesk",
    artifact: "contracts/money/RedemptionDesk.sol/RedemptionDesk.json",
    needs: ["AccessManager", "HeerlenEuro", "PaymentMeter"],
  },
  {
    name: "CouncilAgenda",
    artifact: "contracts/council/CouncilAgenda.sol/CouncilAgenda.json",
    needs: ["Safe", "MultiSendCallOnly"],
  },
];

const ACCESS_MANAGER = `${OPENZEPPELIN}/access/manager/AccessManager.sol/AccessManager.json`;

/** The artifact whose compiler the deployment file names. */
export const HEERLEN_EURO_ARTIFACT = STEPS[0]!.artifact;

/** What is on the chain by now, and whether this run put it there. */
export interface Progress {
  addressOf(name: ContractName): Address;
  known(name: ContractName): Address | undefined;
  isNew(name: ContractName): boolean;
  /** Where and when a contract that is on the chain came there. */
  recordOf(name: ContractName): Landed;
  landed(name: ContractName, contract: Landed): void;
}

/** Deploys what is missing. A contract whose constructor named a contract that is new is deployed again with it. */
export async function deployContracts(client: ChainClient, progress: Progress): Promise<void> {
  await deployMissing(client, progress, { name: "AccessManager", artifact: ACCESS_MANAGER, needs: [] }, [
    client.account.address,
  ]);
  for (const step of STEPS) {
    const args = step.needs.map((name) => progress.addressOf(name));
    await deployMissing(client, progress, step, args);
  }
  await noteCaps(client, progress);
}

/** The TaskRegistry deploys its AllowanceCaps itself. */
async function noteCaps(client: ChainClient, progress: Progress): Promise<void> {
  const registry = progress.recordOf("TaskRegistry");
  const question = { address: registry.address, abi: taskRegistryAbi, functionName: "allowanceCaps" } as const;
  const address = await client.readContract(question);
  if (progress.known("AllowanceCaps") !== address) progress.landed("AllowanceCaps", { ...registry, address });
}

async function deployMissing(client: ChainClient, progress: Progress, step: Step, args: Address[]): Promise<void> {
  const known = progress.known(step.name);
  if (known && !step.needs.some(progress.isNew) && (await hasCode(client, known))) return;
  const { abi, bytecode } = ownArtifact(step.artifact);
  const receipt = await send(client, { data: encodeDeployData({ abi, bytecode, args }) });
  progress.landed(step.name, {
    address: receipt.contractAddress!,
    block: receipt.blockNumber,
    transaction: receipt.transactionHash,
  });
}
