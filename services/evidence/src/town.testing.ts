import { network } from "hardhat";
import {
  createClient,
  custom,
  encodeDeployData,
  hashTypedData,
  publicActions,
  stringToHex,
  walletActions,
  zeroHash,
} from "viem";
import type { Address, Hex } from "viem";
import { hardhat } from "viem/chains";
import { CONTRACT_NAMES, type ContractName, type Deployment } from "@wesh/protocol/deployment.ts";
import * as abis from "@wesh/protocol/generated/abis.ts";
import { encodeUndeployedSignature, assert, walletAddress, walletKey } from "@wesh/protocol/passkey.ts";
import { softwarePasskey } from "@wesh/protocol/software-passkey.ts";
import { evidenceAccessData, handInData, taskClaimData, type HandIn } from "@wesh/protocol/typed-data.ts";
import { ownArtifact } from "../../../scripts/deploy/artifacts.ts";

const ENTRY_POINT: Address = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
const VERIFIER =
  "@openzeppelin/contracts/utils/cryptography/verifiers/ERC7913WebAuthnVerifier.sol/ERC7913WebAuthnVerifier.json";
const MANAGER = "@openzeppelin/contracts/access/manager/AccessManager.sol/AccessManager.json";

/** Opens the town's contracts on a chain in memory: one budget, one published task, one resident, one inspector. */
export async function openTown() {
  const { provider } = await network.create("node");
  const client = createClient({ chain: hardhat, transport: custom(provider), pollingInterval: 10 })
    .extend(publicActions)
    .extend(walletActions);
  const accounts = (await client.getAddresses()) as [Address, Address, Address, ...Address[]];
  const [council, inspector, stranger] = accounts;

  const deploy = async (path: string, args: unknown[]): Promise<Address> => {
    const data = encodeDeployData({ ...ownArtifact(path), args });
    const receipt = await client.waitForTransactionReceipt({
      hash: await client.sendTransaction({ account: council, data }),
    });
    return receipt.contractAddress!;
  };
  const authority = await deploy(MANAGER, [council]);
  const euro = await deploy("contracts/money/HeerlenEuro.sol/HeerlenEuro.json", [authority]);
  const fence = await deploy("contracts/geofence/Geofence.sol/Geofence.json", [authority]);
  const verifier = await deploy(VERIFIER, []);
  const residents = await deploy("contracts/people/ResidentRegistry.sol/ResidentRegistry.json", [authority, euro]);
  const recovery = await deploy("contracts/wallet/WalletRecovery.sol/WalletRecovery.json", [
    authority,
    residents,
    verifier,
  ]);
  const implementation = await deploy("contracts/wallet/ResidentWallet.sol/ResidentWallet.json", [
    ENTRY_POINT,
    verifier,
    recovery,
  ]);
  const factory = await deploy("contracts/wallet/ResidentWalletFactory.sol/ResidentWalletFactory.json", [
    implementation,
  ]);
  const tasks = await deploy("contracts/tasks/TaskRegistry.sol/TaskRegistry.json", [authority, euro, fence, factory]);

  const write = async (
    address: Address,
    abi: readonly unknown[],
    functionName: string,
    args: unknown[],
    from = council,
  ) => {
    const hash = await client.writeContract({ address, abi, functionName, args, account: from } as never);
    await client.waitForTransactionReceipt({ hash });
  };
  const passkey = softwarePasskey("resident of the evidence tests");
  const key = walletKey(verifier, passkey.publicKey);
  const resident = walletAddress(factory, implementation, [key]);
  const sign = async (data: Parameters<typeof hashTypedData>[0]): Promise<Hex> =>
    encodeUndeployedSignature(key, await assert(passkey, hashTypedData(data)));

  await write(euro, abis.heerlenEuroAbi, "setKeeper", [council, 1023n]);
  await write(euro, abis.heerlenEuroAbi, "setStanding", [council, 1]);
  await write(euro, abis.heerlenEuroAbi, "setStanding", [tasks, 2]);
  await write(euro, abis.heerlenEuroAbi, "setStanding", [resident, 3]);
  await write(euro, abis.heerlenEuroAbi, "mint", [council, 10_000n]);
  await write(euro, abis.heerlenEuroAbi, "approve", [tasks, 10_000n]);
  await write(tasks, abis.taskRegistryAbi, "setHourlyMaximum", [500]);
  await write(tasks, abis.taskRegistryAbi, "openBudget", [
    stringToHex("public-space", { size: 32 }),
    11n,
    "Public space",
  ]);
  await write(tasks, abis.taskRegistryAbi, "fundBudget", [1n, 10_000n]);
  await write(authority, abis.accessManagerAbi, "grantRole", [4n, inspector, 0]);
  await write(authority, abis.accessManagerAbi, "grantRole", [11n, council, 0]);
  const claimUntil = Math.floor(Date.now() / 1000) + 86_400;
  const terms = {
    reward: 250,
    slots: 1,
    normMinutes: 30,
    leaseHours: 48,
    claimUntil,
    placed: false,
    place: { latitude: 0, longitude: 0 },
  };
  await write(tasks, abis.taskRegistryAbi, "publish", [1n, terms, stringToHex("{}")]);

  const addresses: Partial<Record<ContractName, Address>> = {
    AccessManager: authority,
    TaskRegistry: tasks,
    ResidentWalletFactory: factory,
  };
  const contracts = Object.fromEntries(
    CONTRACT_NAMES.map((name) => [name, { address: addresses[name] ?? council, block: 0, transaction: null }]),
  ) as Deployment["contracts"];
  const deployment: Deployment = {
    chainId: 31337,
    network: "test",
    startBlock: 0,
    commit: "",
    compiler: "",
    deployedAt: "",
    contracts,
  };
  const registry = { chainId: 31337, verifyingContract: tasks };
  return {
    client,
    deployment,
    transport: custom(provider),
    taskId: (1n << 32n) | 1n,
    resident,
    inspector,
    stranger,
    signHandIn: (handIn: HandIn) => sign(handInData(registry, handIn)),
    submit: (handIn: HandIn, signature: Hex) =>
      write(tasks, abis.taskRegistryAbi, "submitWithSignature", [handIn, signature], stranger),
    claim: async (taskId: bigint) => {
      const deadline = BigInt(claimUntil);
      const taskClaim = { taskId, resident, round: 1n, deadline };
      await write(tasks, abis.taskRegistryAbi, "claimWithSignature", [
        taskClaim,
        await sign(taskClaimData(registry, taskClaim)),
      ]);
    },
    signAccessAs: (reader: Address, issuedAt: bigint, expiresAt: bigint): Promise<Hex> => {
      const data = evidenceAccessData(registry, { reader, issuedAt, expiresAt });
      return reader === resident ? sign(data) : client.signTypedData({ account: reader, ...data });
    },
    noSalt: zeroHash,
  };
}
