import { encodeFunctionData, keccak256, stringToHex, zeroHash, type Abi, type Address } from "viem";
import { addressIn, parseDeployment, type ContractName, type Deployment } from "../../protocol/deployment.ts";
import {
  accessManagerAbi,
  heerlenEuroAbi,
  residentRegistryAbi,
  taskRegistryAbi,
} from "../../protocol/generated/abis.ts";
import { standings, type Standing } from "../../protocol/generated/moves.ts";
import { walletAddress, walletKey, type ResidentSigner } from "../../protocol/passkey.ts";
import { softwarePasskey, type SoftwarePasskeyOptions } from "../../protocol/software-passkey.ts";
import { send, type ChainClient } from "../../scripts/deploy/chain.ts";
import { deployContracts } from "../../scripts/deploy/contracts.ts";
import { entry } from "../../scripts/deploy/deployment-file.ts";
import { ENTRY_POINT, ensureEntryPoint } from "../../scripts/deploy/entry-point.ts";
import { openingRules, openRules } from "../../scripts/deploy/opening-rules.ts";
import { createSafe, ensureSafePart, type Landed } from "../../scripts/deploy/safe.ts";

const MANAGER_ROLE = 11n;
const EVERY_STANDING = (1n << 10n) - 1n;
const DAY = 86_400n;
const TIER = 1;

/** A town whose deployer is still its admin, keeper and treasury, with one budget and one task. */
export type SmallTown = Awaited<ReturnType<typeof openSmallTown>>;

/** Deploys the real contracts with the deploy script's own steps, and publishes one task with many slots. */
export async function openSmallTown(client: ChainClient, merchant: Address, slots = 200) {
  const deployment = await deployEverything(client);
  const at = (name: ContractName) => addressIn(deployment, name);
  const write = (to: ContractName, abi: Abi, functionName: string, args: unknown[]) =>
    send(client, { to: at(to), data: encodeFunctionData({ abi, functionName, args }) });
  const euro = (functionName: string, ...args: unknown[]) => write("HeerlenEuro", heerlenEuroAbi, functionName, args);
  const tasks = (functionName: string, ...args: unknown[]) =>
    write("TaskRegistry", taskRegistryAbi, functionName, args);
  const setStanding = (account: Address, standing: Standing) =>
    euro("setStanding", account, standings.indexOf(standing));

  const treasury = client.account.address;
  await euro("setKeeper", treasury, EVERY_STANDING);
  await euro("setKeeper", at("ResidentRegistry"), EVERY_STANDING);
  await setStanding(treasury, "Treasury");
  await setStanding(at("TaskRegistry"), "Escrow");
  await setStanding(merchant, "Merchant");
  await euro("mint", treasury, 1_000_000n);
  await euro("approve", at("TaskRegistry"), 1_000_000n);
  await write("AccessManager", accessManagerAbi, "grantRole", [MANAGER_ROLE, treasury, 0]);
  await openRules(client, at, openingRules());
  await tasks("openBudget", stringToHex("public-space", { size: 32 }), MANAGER_ROLE, 0, "Public space");
  await tasks("fundBudget", 1n, 500_000n);
  const { timestamp } = await client.getBlock();
  const place = { latitude: 0, longitude: 0 };
  const claimUntil = Number(timestamp + 30n * DAY);
  const clocks = { normMinutes: 60, leaseHours: 48, reviewDays: 7, claimUntil };
  const terms = { reward: 100, slots, ...clocks, perResident: 2, groupUpTo: 1, everyDays: 0, placed: false, place };
  await tasks("publish", 1n, terms, stringToHex("{}"));

  return {
    client,
    deployment,
    at,
    taskId: (1n << 32n) | 1n,
    merchant,
    later: timestamp + DAY,

    /** A resident with a software passkey, whose wallet is not deployed yet. */
    resident(seed: string, options?: SoftwarePasskeyOptions): ResidentSigner {
      const passkey = softwarePasskey(seed, options);
      const key = walletKey(at("WebAuthnVerifier"), passkey.publicKey);
      const wallet = walletAddress(at("ResidentWalletFactory"), at("ResidentWallet"), [key]);
      return { passkey, key, wallet, chainId: deployment.chainId };
    },

    /** Enrols a wallet and gives it coins, which the council issues only to a treasury. */
    async enrol(wallet: Address, cents = 0n): Promise<void> {
      if (cents > 0n) {
        await setStanding(wallet, "Treasury");
        await euro("mint", wallet, cents);
      }
      await write("ResidentRegistry", residentRegistryAbi, "enrol", [wallet, keccak256(wallet), TIER]);
    },
  };
}

async function deployEverything(client: ChainClient): Promise<Deployment> {
  const contracts: Partial<Deployment["contracts"]> = {};
  const records: Partial<Record<ContractName, Landed>> = {};
  const landed = (name: ContractName, record: Landed) => {
    records[name] = record;
    contracts[name] = entry(record.address, record.block, record.transaction);
  };
  await ensureEntryPoint(client);
  landed("EntryPoint", { address: ENTRY_POINT, block: 0n, transaction: zeroHash });
  landed("MultiSendCallOnly", await ensureSafePart(client, "MultiSendCallOnly"));
  landed("Safe", await createSafe(client, { owners: [client.account.address], threshold: 1, salt: 0n }));
  const addressOf = (name: ContractName) => contracts[name]!.address;
  const known = (name: ContractName) => contracts[name]?.address;
  const recordOf = (name: ContractName) => records[name]!;
  await deployContracts(client, { addressOf, known, isNew: () => false, recordOf, landed });
  const facts = { chainId: client.chain.id, network: "test", startBlock: 0, commit: "test", compiler: "test" };
  return parseDeployment({ ...facts, deployedAt: new Date().toISOString(), contracts });
}
