import { encodeFunctionData, toFunctionSelector, type Abi, type AbiFunction, type Address, type Hex } from "viem";
import {
  accessManagerAbi,
  allowanceCapsAbi,
  geofenceAbi,
  heerlenEuroAbi,
  merchantRegistryAbi,
  redemptionDeskAbi,
  residentRegistryAbi,
  taskRegistryAbi,
  walletRecoveryAbi,
} from "../../protocol/generated/abis.ts";
import { standings, type Standing } from "../../protocol/generated/moves.ts";
import type { ContractName } from "../../protocol/deployment.ts";
import { ROLES, type RoleName } from "../../protocol/roles.ts";
import { send, type ChainClient } from "./chain.ts";
import { openRules, type OpeningRules } from "./opening-rules.ts";
import { MANAGED_CONTRACTS, POWERS, type ManagedContract } from "./powers.ts";

const ABIS: Record<ManagedContract, Abi> = {
  HeerlenEuro: heerlenEuroAbi,
  Geofence: geofenceAbi,
  ResidentRegistry: residentRegistryAbi,
  MerchantRegistry: merchantRegistryAbi,
  TaskRegistry: taskRegistryAbi,
  AllowanceCaps: allowanceCapsAbi,
  RedemptionDesk: redemptionDeskAbi,
  WalletRecovery: walletRecoveryAbi,
};

/** Which standings each registry, and the council itself, may write. */
const KEEPERS: { keeper: ContractName; standings: Standing[] }[] = [
  { keeper: "ResidentRegistry", standings: ["Outsider", "Resident", "Leaver"] },
  { keeper: "MerchantRegistry", standings: ["Outsider", "Merchant", "SuspendedMerchant"] },
  { keeper: "Safe", standings: ["Outsider", "Treasury", "Escrow", "Desk", "Association"] },
];

const OPENING_STANDINGS: { account: ContractName; standing: Standing }[] = [
  { account: "Safe", standing: "Treasury" },
  { account: "TaskRegistry", standing: "Escrow" },
  { account: "RedemptionDesk", standing: "Desk" },
];

type AddressOf = (name: ContractName) => Address;

/** Whether the council's Safe already is the only admin: then nothing is left for the deployer to do. */
export async function isHandedOver(client: ChainClient, addressOf: AddressOf): Promise<boolean> {
  const isAdmin = (account: Address) =>
    client
      .readContract({
        address: addressOf("AccessManager"),
        abi: accessManagerAbi,
        functionName: "hasRole",
        args: [ROLES.COUNCIL, account],
      })
      .then(([member]) => member);
  const [council, deployer] = await Promise.all([isAdmin(addressOf("Safe")), isAdmin(client.account.address)]);
  if (!council && !deployer) throw new Error("Neither the Safe nor this deployer is admin of the AccessManager.");
  return !deployer;
}

/** Gives every keeper its standings and the city its rules, while the deployer still may. Safe to repeat. */
export async function openTown(client: ChainClient, addressOf: AddressOf, rules: OpeningRules): Promise<void> {
  const keepers = await keeperCalls(client, addressOf);
  await send(client, { to: addressOf("HeerlenEuro"), data: multicall(heerlenEuroAbi, keepers) });
  await openRules(client, addressOf, rules);
}

/**
 * Gives every role its functions and its delay, makes the Safe the admin, and takes every power from the deployer: all in
 * one transaction, so that nobody ever finds a town half handed over.
 */
export async function handOver(client: ChainClient, addressOf: AddressOf, { delay }: OpeningRules): Promise<void> {
  const calls = [...labelCalls(), ...powerCalls(addressOf), ...delayCalls(addressOf, delay)];
  const grant = (role: bigint, executionDelay: number) =>
    manager("grantRole", [role, addressOf("Safe"), executionDelay]);
  calls.push(
    grant(ROLES.COUNCIL, 0),
    // The council may also pause and hold, so it has the guardian's role beside its own.
    grant(ROLES.GUARDIAN, 0),
    grant(ROLES.RULES, delay),
    manager("renounceRole", [ROLES.COUNCIL, client.account.address]),
  );
  await send(client, { to: addressOf("AccessManager"), data: multicall(accessManagerAbi, calls) });
}

function labelCalls(): Hex[] {
  return Object.entries(ROLES)
    .filter(([, role]) => role !== ROLES.COUNCIL) // the AccessManager names its admin itself
    .map(([name, role]) => manager("labelRole", [role, name]));
}

function powerCalls(addressOf: AddressOf): Hex[] {
  return MANAGED_CONTRACTS.flatMap((contract) => {
    const powers = Object.entries(POWERS[contract]) as [RoleName, readonly string[]][];
    return powers.map(([role, functions]) => {
      const selectors = functions.map((name) => selectorOf(ABIS[contract], name));
      return manager("setTargetFunctionRole", [addressOf(contract), selectors, ROLES[role]]);
    });
  });
}

/**
 * The admin could give the functions of the rules to another role, or the rules' role to somebody without a delay. So
 * both wait as long as a rule does. The AccessManager lets these delays count from five days after this.
 */
function delayCalls(addressOf: AddressOf, delay: number): Hex[] {
  return [
    ...MANAGED_CONTRACTS.map((contract) => manager("setTargetAdminDelay", [addressOf(contract), delay])),
    manager("setGrantDelay", [ROLES.RULES, delay]),
    manager("setGrantDelay", [ROLES.COUNCIL, delay]),
  ];
}

/** The deployer keeps standings only inside this one transaction: the last call takes the key back. */
async function keeperCalls(client: ChainClient, addressOf: AddressOf): Promise<Hex[]> {
  const keeper = (account: Address, mask: bigint) =>
    encodeFunctionData({ abi: heerlenEuroAbi, functionName: "setKeeper", args: [account, mask] });
  const opening = await Promise.all(
    OPENING_STANDINGS.map(async ({ account, standing }) => {
      const args = [addressOf(account)] as const;
      const address = addressOf("HeerlenEuro");
      const now = await client.readContract({ address, abi: heerlenEuroAbi, functionName: "standingOf", args });
      const wanted = standings.indexOf(standing);
      if (now === wanted) return [];
      return [encodeFunctionData({ abi: heerlenEuroAbi, functionName: "setStanding", args: [...args, wanted] })];
    }),
  );
  const deployer = client.account.address;
  return [
    ...KEEPERS.map((entry) => keeper(addressOf(entry.keeper), maskOf(entry.standings))),
    keeper(deployer, maskOf(["Outsider", "Treasury", "Escrow", "Desk"])),
    ...opening.flat(),
    keeper(deployer, 0n),
  ];
}

type ManagerCall = Parameters<typeof encodeFunctionData<typeof accessManagerAbi>>[0];

function manager(functionName: ManagerCall["functionName"], args: readonly unknown[]): Hex {
  return encodeFunctionData({ abi: accessManagerAbi, functionName, args } as ManagerCall);
}

function multicall(abi: typeof accessManagerAbi | typeof heerlenEuroAbi, calls: Hex[]): Hex {
  return encodeFunctionData({ abi: abi as typeof accessManagerAbi, functionName: "multicall", args: [calls] });
}

function selectorOf(abi: Abi, name: string): Hex {
  const found = abi.filter((item): item is AbiFunction => item.type === "function" && item.name === name);
  if (found.length !== 1) throw new Error(`There are ${found.length} functions called ${name}, not one.`);
  return toFunctionSelector(found[0]!);
}

/** The mask of standings a keeper may write: bit n is standing n. */
export function maskOf(names: Standing[]): bigint {
  return names.reduce((mask, name) => mask | (1n << BigInt(standings.indexOf(name))), 0n);
}
