import { network } from "hardhat";
import { erc20Abi, getContract, keccak256, stringToHex, toFunctionSelector, type Address, type Hex } from "viem";
import { walletAddress, walletKey, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { monthBoundaries } from "../city/calendar.ts";
import { readBoundary } from "../city/city.ts";

/** Cents everybody starts with, so that no measured balance goes from or to zero. */
const PURSE = 1_000_000n;
const ENTRY_POINT = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
const MANAGER_ROLE = 11n;
const INSPECTOR_ROLE = 4n;
const YEAR = 2026;
const CENTS_PER_HOUR = 500;
const WIDE = 1_000_000;
const MOST_GAS = 5_000_000_000n;
const ALL_STANDINGS = (1n << 10n) - 1n;
const STANDING = { treasury: 1, escrow: 2, resident: 3, merchant: 5 } as const;

/** The tier of every resident. */
export const TIER = 1;

export type BenchTown = Awaited<ReturnType<typeof openBenchTown>>;

/**
 * A town to measure in, on a fresh simulated chain that is the same every time. One account is council, treasury and
 * every office; what is measured (the tokens, the fence, the registries, the wallets) is the real thing.
 */
export async function openBenchTown() {
  const { viem } = await openChain();
  const [council, manager, inspector, resident, merchant, relayer] = await viem.getWalletClients();
  if (!council || !manager || !inspector || !resident || !merchant || !relayer) throw new Error("too few accounts");
  const contracts = await deployContracts(viem, council.account.address);
  const { euro, fence, residents, merchants } = contracts;
  const { ring, source } = readBoundary();
  await fence.write.setFence([ring, source]);
  for (const keeper of [council.account.address, residents.address, merchants.address])
    await euro.write.setKeeper([keeper, ALL_STANDINGS]);
  await residents.write.enrol([resident.account.address, commitmentOf("resident"), TIER]);
  await endow(contracts, resident.account.address, STANDING.resident);
  await endow(contracts, merchant.account.address, STANDING.merchant);
  const peers = { plain: await deployPeer(viem, "PlainToken"), solady: await deployPeer(viem, "SoladyToken") };
  for (const token of Object.values(peers)) {
    for (const { account } of [resident, merchant]) await token.write.transfer([account.address, PURSE]);
  }
  const people = { council, manager, inspector, resident, merchant, relayer };
  return { ...contracts, ...peers, ...people, viem, publicClient: await viem.getPublicClient() };
}

type Viem = Awaited<ReturnType<typeof openChain>>["viem"];

/** A chain whose blocks take transactions of any size, so that many acts fit into few of them. */
function openChain() {
  const initialDate = new Date(`${YEAR}-01-05T12:00:00Z`);
  return network.create({
    override: { initialDate, blockGasLimit: 2n * MOST_GAS, transactionGasCap: false, gas: MOST_GAS },
  });
}

async function deployContracts(viem: Viem, council: Address) {
  const { address: authority } = await viem.deployContract("AccessManager", [council]);
  const euro = await viem.deployContract("HeerlenEuro", [authority]);
  const fence = await viem.deployContract("Geofence", [authority]);
  const residents = await viem.deployContract("ResidentRegistry", [authority, euro.address]);
  const merchants = await viem.deployContract("MerchantRegistry", [authority, euro.address, fence.address]);
  const verifier = await viem.deployContract("ERC7913WebAuthnVerifier");
  const recovery = await viem.deployContract("WalletRecovery", [authority, residents.address, verifier.address]);
  const wallet = await viem.deployContract("ResidentWallet", [ENTRY_POINT, verifier.address, recovery.address]);
  const wallets = await viem.deployContract("ResidentWalletFactory", [wallet.address]);
  const needs = [authority, euro.address, fence.address, residents.address, wallets.address] as const;
  const registry = await viem.deployContract("TaskRegistry", needs);
  const caps = await viem.getContractAt("AllowanceCaps", await registry.read.allowanceCaps());
  const manager = await viem.getContractAt("AccessManager", authority);
  return { authority: manager, euro, fence, residents, merchants, verifier, wallet, wallets, registry, caps };
}

/** Somebody else's token, for comparison; the first account, which deploys it, has all of it. */
async function deployPeer(viem: Viem, name: "PlainToken" | "SoladyToken") {
  const { address } = await viem.deployContract(name);
  const [client] = await viem.getWalletClients();
  return getContract({ address, abi: erc20Abi, client: client! });
}

/** Opens the town's tasks: what may be earned, who publishes and judges, and a budget line with money in it. */
export async function openTasks(town: BenchTown) {
  const { authority, euro, registry, caps, council, manager, inspector } = town;
  await authority.write.grantRole([MANAGER_ROLE, manager.account.address, 0]);
  await authority.write.grantRole([INSPECTOR_ROLE, inspector.account.address, 0]);
  const approve = toFunctionSelector("approve(uint256,address,bytes24,uint8)");
  await authority.write.setTargetFunctionRole([registry.address, [approve], INSPECTOR_ROLE]);
  await caps.write.setYear([YEAR, monthBoundaries(YEAR), CENTS_PER_HOUR]);
  await caps.write.setLimits([YEAR, TIER, WIDE, WIDE]);
  const rules = { twoInspectorsFrom: 5_000, recheckPercent: 0, smallReward: 500, appealDays: 14 };
  await registry.write.setReviewRules([rules]);
  await euro.write.setStanding([registry.address, STANDING.escrow]);
  await euro.write.setStanding([council.account.address, STANDING.treasury]);
  await euro.write.mint([council.account.address, 3n * PURSE]);
  await euro.write.approve([registry.address, 2n ** 256n - 1n]);
  await registry.write.openBudget([stringToHex("public-space", { size: 32 }), MANAGER_ROLE, 0, "Openbare ruimte"]);
  await registry.write.fundBudget([1n, PURSE]);
}

/** A deployed passkey wallet of an enrolled resident with coins in it; the same seed gives the same wallet. */
export async function openWallet(town: BenchTown, seed: string): Promise<ResidentSigner> {
  const passkey = softwarePasskey(seed);
  const key = walletKey(town.verifier.address, passkey.publicKey);
  const wallet = walletAddress(town.wallets.address, town.wallet.address, [key]);
  await town.wallets.write.deploy([[key], WALLET_SALT]);
  await town.residents.write.enrol([wallet, commitmentOf(seed), TIER]);
  await endow(town, wallet, STANDING.resident);
  return { passkey, wallet, key, chainId: await town.publicClient.getChainId() };
}

/** The gas a transaction used, from its receipt. */
export async function gasOf({ publicClient }: Pick<BenchTown, "publicClient">, sent: Promise<Hex>): Promise<bigint> {
  const receipt = await publicClient.getTransactionReceipt({ hash: await sent });
  if (receipt.status !== "success") throw new Error(`transaction ${receipt.transactionHash} reverted`);
  return receipt.gasUsed;
}

/** A commitment as the desk makes it of a person, here of a word. */
export function commitmentOf(word: string): Hex {
  return keccak256(stringToHex(word));
}

// Coins come from the council only to a treasury, so the account is one until it takes its standing.
async function endow({ euro }: Pick<BenchTown, "euro">, account: Address, standing: number): Promise<void> {
  await euro.write.setStanding([account, STANDING.treasury]);
  await euro.write.mint([account, PURSE]);
  await euro.write.setStanding([account, standing]);
}
