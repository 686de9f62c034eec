import { network } from "hardhat";
import {
  createClient,
  custom,
  encodeDeployData,
  getAbiItem,
  hashTypedData,
  publicActions,
  stringToHex,
  toFunctionSelector,
  walletActions,
  zeroHash,
} from "viem";
import type { Address, Hex } from "viem";
import { hardhat } from "viem/chains";
import { CONTRACT_NAMES, type ContractName, type Deployment } from "@wesh/protocol/deployment.ts";
import * as abis from "@wesh/protocol/generated/abis.ts";
import { encodeUndeployedSignature, assert, walletAddress, walletKey } from "@wesh/protocol/passkey.ts";
import { ROLES } from "@wesh/protocol/roles.ts";
import { softwarePasskey } from "@wesh/protocol/software-passkey.ts";
import {
  evidenceAccessData,
  groupShareData,
  handInData,
  taskClaimData,
  type HandIn,
} from "@wesh/protocol/typed-data.ts";
import { ownArtifact } from "../../../scripts/deploy/artifacts.ts";
import { openingRules } from "../../../scripts/deploy/opening-rules.ts";

const ENTRY_POINT: Address = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
const VERIFIER =
  "@openzeppelin/contracts/utils/cryptography/verifiers/ERC7913WebAuthnVerifier.sol/ERC7913WebAuthnVerifier.json";
const MANAGER = "@openzeppelin/contracts/access/manager/AccessManager.sol/AccessManager.json";

/** Opens the town's contracts on a chain in memory: one budget, two tasks, two residents, one inspector, one senior. */
export async function openTown() {
  const { provider } = await network.create("node");
  const client = createClient({ chain: hardhat, transport: custom(provider), pollingInterval: 10 })
    .extend(publicActions)
    .extend(walletActions);
  const accounts = (await client.getAddresses()) as [Address, Address, Address, Address, Address, ...Address[]];
  const [council, inspector, stranger, senior, member] = accounts;

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
  const tasks = await deploy("contracts/tasks/TaskRegistry.sol/TaskRegistry.json", [
    authority,
    euro,
    fence,
    residents,
    factory,
  ]);

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
  await write(euro, abis.heerlenEuroAbi, "setStanding", [member, 3]);
  const registryAt = { address: tasks, abi: abis.taskRegistryAbi } as const;
  const caps = await client.readContract({ ...registryAt, functionName: "allowanceCaps" });
  for (const { year, boundaries, hourlyMaximum } of openingRules().years) {
    await write(caps, abis.allowanceCapsAbi, "setYear", [year, boundaries, hourlyMaximum]);
    await write(caps, abis.allowanceCapsAbi, "setLimits", [year, 0, 10_000, 100_000]);
  }
  const opened = [stringToHex("public-space", { size: 32 }), ROLES.PUBLIC_SPACE_MANAGER, 0, "Public space"];
  await write(tasks, abis.taskRegistryAbi, "openBudget", opened);
  // One look is enough, whatever the lot would say.
  const review = { twoInspectorsFrom: 5_000, recheckPercent: 0, smallReward: 0, appealDays: 14 };
  await write(tasks, abis.taskRegistryAbi, "setReviewRules", [review]);
  await write(tasks, abis.taskRegistryAbi, "fundBudget", [1n, 10_000n]);
  await write(authority, abis.accessManagerAbi, "grantRole", [ROLES.INSPECTOR, inspector, 0]);
  await write(authority, abis.accessManagerAbi, "grantRole", [ROLES.SENIOR_INSPECTOR, senior, 0]);
  await write(authority, abis.accessManagerAbi, "grantRole", [ROLES.PUBLIC_SPACE_MANAGER, council, 0]);
  const verdicts = ["approve", "reject"].map((name) =>
    toFunctionSelector(getAbiItem({ abi: abis.taskRegistryAbi, name: name as "approve" | "reject" })),
  );
  await write(authority, abis.accessManagerAbi, "setTargetFunctionRole", [tasks, verdicts, ROLES.INSPECTOR]);
  const claimUntil = Math.floor(Date.now() / 1000) + 86_400;
  const terms = {
    reward: 250,
    slots: 1,
    normMinutes: 30,
    leaseHours: 48,
    reviewDays: 7,
    perResident: 1,
    groupUpTo: 2,
    everyDays: 0,
    claimUntil,
    placed: false,
    place: { latitude: 0, longitude: 0 },
  };
  for (const content of ["{}", "[]"]) {
    await write(tasks, abis.taskRegistryAbi, "publish", [1n, terms, stringToHex(content)]);
  }

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
    groupTaskId: (1n << 32n) | 2n,
    resident,
    member,
    inspector,
    senior,
    stranger,
    signHandIn: (handIn: HandIn) => sign(handInData(registry, handIn)),
    submit: (handIn: HandIn, signature: Hex) =>
      write(tasks, abis.taskRegistryAbi, "submitWithSignature", [handIn, signature], stranger),
    claim: async (taskId: bigint) => {
      const deadline = BigInt(claimUntil);
      const taskClaim = { taskId, resident, beneficiary: resident, round: 1n, deadline };
      await write(tasks, abis.taskRegistryAbi, "claimWithSignature", [
        taskClaim,
        await sign(taskClaimData(registry, taskClaim)),
      ]);
    },
    /** The resident as the lead, and the member, each with half. */
    claimTogether: async (taskId: bigint) => {
      const shares = [resident, member].map((each) => {
        return { taskId, lead: resident, resident: each, share: 5_000n, round: 1n, deadline: BigInt(claimUntil) };
      });
      const [ofLead, ofMember] = shares.map((share) => groupShareData(registry, share));
      const signatures = [await sign(ofLead!), await client.signTypedData({ account: member, ...ofMember! })];
      await write(tasks, abis.taskRegistryAbi, "claimAsGroup", [shares, signatures]);
    },
    judge: (verdict: "approve" | "reject", { taskId, evidence, round }: HandIn) => {
      const named = [taskId, resident, evidence, Number(round)];
      return write(tasks, abis.taskRegistryAbi, verdict, verdict === "approve" ? named : [...named, 1], inspector);
    },
    signAccessAs: (reader: Address, issuedAt: bigint, expiresAt: bigint): Promise<Hex> => {
      const data = evidenceAccessData(registry, { reader, issuedAt, expiresAt });
      return reader === resident ? sign(data) : client.signTypedData({ account: reader, ...data });
    },
    noSalt: zeroHash,
  };
}
