import { network } from "hardhat";
import { erc20Abi, getContract, keccak256, stringToHex, toFunctionSelector, type Address, type Hex } from "viem";
import { walletAddress, walletKey, WALLET_SALT, type ResidentSigner } from "../../protocol/passkey.ts";
import { softwarePasskey } from "../../protocol/software-passkey.ts";
import { openingRules } from "../deploy/opening-rules.ts";

/** Cents everybody starts with, so that no measured balance goes from or to zero. */
const PURSE = 1_000_000n;
const ENTRY_POINT = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
const MANAGER_ROLE = 11n;
const INSPECTOR_ROLE = 4n;
const TIER = 1;
const ALL_STANDINGS = (1n << 10n) - 1n;
const STANDING = { treasury: 1, escrow: 2, resident: 3, merchant: 5 } as const;

export type BenchTown = Awaited<ReturnType<typeof openBenchTown>>;

/**
 * A town to measure in, on a fresh simulated chain that is the same every time. One account is council, treasury and
 * keeper; what is measured (the token, the fence, the registry, the wallets) is the real thing.
 */
export async function openBenchTown() {
  const { viem } = await network.create();
  const [council, manager, inspector, resident, merchant, relayer] = await viem.getWalletClients();
  if (!council || !manager || !inspector || !resident || !merchant || !relayer) throw new Error("too few accounts");
  const people = { council, manager, inspector, resident, merchant, relayer };
  const authority = await viem.deployContract("AccessManager", [council.account.address]);
  const euro = await viem.deployContract("HeerlenEuro", [authority.address]);
  const fence = await viem.deployContract("Geofence", [authority.address]);
  const verifier = await viem.deployContract("ERC7913WebAuthnVerifier");
  const residents = await viem.deployContract("ResidentRegistry", [authority.address, euro.address]);
  const recoveryArguments = [authority.address, residents.address, verifier.address] as const;
  const recovery = await viem.deployContract("WalletRecovery", recoveryArguments);
  const wallet = await viem.deployContract("ResidentWallet", [ENTRY_POINT, verifier.address, recovery.address]);
  const wallets = await viem.deployContract("ResidentWalletFactory", [wallet.address]);
  const registry = await viem.deployContract("TaskRegistry", [
    authority.address,
    euro.address,
    fence.address,
    residents.address,
    wallets.address,
  ]);
  const caps = await viem.getContractAt("AllowanceCaps", await registry.read.allowanceCaps());
  const { address: plainToken } = await viem.deployContract("PlainToken");
  const plain = getContract({ address: plainToken, abi: erc20Abi, client: council });
  const town = { authority, euro, plain, fence, verifier, wallet, wallets, residents, registry, caps, ...people };

  for (const keeper of [council.account.address, residents.address]) {
    await euro.write.setKeeper([keeper, ALL_STANDINGS]);
  }
  await endow(town, resident.account.address, STANDING.resident);
  await endow(town, merchant.account.address, STANDING.merchant);
  for (const { account } of [resident, merchant]) await plain.write.transfer([account.address, PURSE]);
  return { ...town, publicClient: await viem.getPublicClient(), testClient: await viem.getTestClient() };
}

/** Draws the fence, fills a budget and gives out the roles that publish and judge. */
export async function openTasks({ authority, euro, fence, registry, caps, council, manager, inspector }: BenchTown) {
  const { fence: boundary, years, review } = openingRules();
  await fence.write.setFence([boundary.ring, boundary.source]);
  for (const { year, boundaries, hourlyMaximum, limits } of years) {
    await caps.write.setYear([year, boundaries, hourlyMaximum]);
    for (const { tier, monthly, yearly } of limits) await caps.write.setLimits([year, tier, monthly, yearly]);
  }
  await authority.write.grantRole([MANAGER_ROLE, manager.account.address, 0]);
  await authority.write.grantRole([INSPECTOR_ROLE, inspector.account.address, 0]);
  const approve = toFunctionSelector("approve(uint256,address,bytes24,uint8)");
  await authority.write.setTargetFunctionRole([registry.address, [approve], INSPECTOR_ROLE]);
  await euro.write.setStanding([registry.address, STANDING.escrow]);
  await euro.write.setStanding([council.account.address, STANDING.treasury]);
  await euro.write.mint([council.account.address, PURSE]);
  await euro.write.approve([registry.address, PURSE]);
  // No lot: what is measured is what nearly every hand-in is, looked at by one inspector.
  await registry.write.setReviewRules([{ ...review, recheckPercent: 0 }]);
  await registry.write.openBudget([stringToHex("public-space", { size: 32 }), MANAGER_ROLE, 0, "Openbare ruimte"]);
  await registry.write.fundBudget([1n, PURSE]);
}

/** A deployed passkey wallet with coins in it; the same seed gives the same wallet. */
export async function openWallet(town: BenchTown, seed: string): Promise<ResidentSigner> {
  const passkey = softwarePasskey(seed);
  const key = walletKey(town.verifier.address, passkey.publicKey);
  const wallet = walletAddress(town.wallets.address, town.wallet.address, [key]);
  await town.wallets.write.deploy([[key], WALLET_SALT]);
  await endow(town, wallet, STANDING.resident);
  return { passkey, wallet, key, chainId: await town.publicClient.getChainId() };
}

/** Gives an account coins and enrols it as a resident, whose allowance is counted. */
export async function enrol(town: BenchTown, account: Address): Promise<void> {
  await endow(town, account, STANDING.resident);
  await town.residents.write.enrol([account, keccak256(account), TIER]);
}

/** The gas a transaction used, from its receipt. */
export async function gasOf({ publicClient }: BenchTown, sent: Promise<Hex>): Promise<bigint> {
  const receipt = await publicClient.getTransactionReceipt({ hash: await sent });
  if (receipt.status !== "success") throw new Error(`transaction ${receipt.transactionHash} reverted`);
  return receipt.gasUsed;
}

// Coins come from the council only to a treasury, so the account is one until it takes its standing.
async function endow({ euro }: Pick<BenchTown, "euro">, account: Address, standing: number): Promise<void> {
  await euro.write.setStanding([account, STANDING.treasury]);
  await euro.write.mint([account, PURSE]);
  await euro.write.setStanding([account, standing]);
}
