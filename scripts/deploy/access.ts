import { encodeFunctionData, toFunctionSelector, type Abi, type AbiFunction, type Hex } from "viem";
import type { Address } from "viem";
import {
  accessManagerAbi,
  geofenceAbi,
  heerlenEuroAbi,
  merchantRegistryAbi,
  residentRegistryAbi,
  taskRegistryAbi,
  walletRecoveryAbi,
} from "../../protocol/generated/abis.ts";
import { standings, type Standing } from "../../protocol/generated/moves.ts";
import type { ContractName } from "../../protocol/deployment.ts";
import { included, send, type ChainClient } from "./chain.ts";
import { ROLES, type RoleName } from "../../protocol/roles.ts";

/** Which role may call which functions. Whatever is restricted and not named here belongs to the council. */
const POWERS: { role: RoleName; contract: ContractName; abi: Abi; functions: string[] }[] = [
  { role: "GUARDIAN", contract: "HeerlenEuro", abi: heerlenEuroAbi, functions: ["pause", "resume"] },
  {
    role: "REGISTRAR",
    contract: "ResidentRegistry",
    abi: residentRegistryAbi,
    functions: ["enrol", "recordLeave", "recordReturn"],
  },
  { role: "REGISTRAR", contract: "WalletRecovery", abi: walletRecoveryAbi, functions: ["propose", "confirm"] },
  {
    role: "MERCHANT_OFFICER",
    contract: "MerchantRegistry",
    abi: merchantRegistryAbi,
    functions: ["approve", "suspend", "reinstate", "move", "extend", "end"],
  },
  { role: "INSPECTOR", contract: "TaskRegistry", abi: taskRegistryAbi, functions: ["approve", "reject"] },
];

/** Which standings each registry, and the council itself, may write. */
const KEEPERS: { keeper: ContractName; standings: Standing[] }[] = [
  { keeper: "ResidentRegistry", standings: ["Outsider", "Resident", "Leaver"] },
  { keeper: "MerchantRegistry", standings: ["Outsider", "Merchant", "SuspendedMerchant"] },
  { keeper: "Safe", standings: ["Outsider", "Treasury", "Escrow", "Desk", "Association"] },
];

const OPENING_STANDINGS: { account: ContractName; standing: Standing }[] = [
  { account: "Safe", standing: "Treasury" },
  { account: "TaskRegistry", standing: "Escrow" },
];

/** The rules a city opens with. */
export interface OpeningRules {
  ring: Hex;
  source: string;
  hourlyMaximum: number;
}

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

/** Gives every role its functions, every keeper its standings, the city its fence and its rules. Safe to repeat. */
export async function wireAccess(client: ChainClient, addressOf: AddressOf, rules: OpeningRules): Promise<void> {
  await send(client, { to: addressOf("AccessManager"), data: multicall(accessManagerAbi, roleCalls(addressOf)) });
  const keepers = await keeperCalls(client, addressOf);
  await send(client, { to: addressOf("HeerlenEuro"), data: multicall(heerlenEuroAbi, keepers) });
  await openRules(client, addressOf, rules);
}

/** Makes the Safe the admin, and takes every power from the deployer. */
export async function handOver(client: ChainClient, addressOf: AddressOf): Promise<void> {
  const grant = (role: bigint) =>
    encodeFunctionData({ abi: accessManagerAbi, functionName: "grantRole", args: [role, addressOf("Safe"), 0] });
  const renounce = encodeFunctionData({
    abi: accessManagerAbi,
    functionName: "renounceRole",
    args: [ROLES.COUNCIL, client.account.address],
  });
  // The council may also pause and resume, so it holds the guardian's role beside its own.
  const calls = [grant(ROLES.COUNCIL), grant(ROLES.GUARDIAN), renounce];
  await send(client, { to: addressOf("AccessManager"), data: multicall(accessManagerAbi, calls) });
}

function roleCalls(addressOf: AddressOf): Hex[] {
  const labels = Object.entries(ROLES).flatMap(([name, role]) =>
    role === ROLES.COUNCIL // the AccessManager names its admin itself
      ? []
      : [encodeFunctionData({ abi: accessManagerAbi, functionName: "labelRole", args: [role, name] })],
  );
  const powers = POWERS.map(({ role, contract, abi, functions }) =>
    encodeFunctionData({
      abi: accessManagerAbi,
      functionName: "setTargetFunctionRole",
      args: [addressOf(contract), functions.map((name) => selectorOf(abi, name)), ROLES[role]],
    }),
  );
  return [...labels, ...powers];
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
    keeper(deployer, maskOf(["Outsider", "Treasury", "Escrow"])),
    ...opening.flat(),
    keeper(deployer, 0n),
  ];
}

async function openRules(client: ChainClient, addressOf: AddressOf, rules: OpeningRules): Promise<void> {
  const fence = { address: addressOf("Geofence"), abi: geofenceAbi } as const;
  if ((await client.readContract({ ...fence, functionName: "version" })) === 0) {
    const args = [rules.ring, rules.source] as const;
    await included(client, await client.writeContract({ ...fence, functionName: "setFence", args }));
  }
  const tasks = { address: addressOf("TaskRegistry"), abi: taskRegistryAbi } as const;
  if ((await client.readContract({ ...tasks, functionName: "hourlyMaximum" })) === 0) {
    const args = [rules.hourlyMaximum] as const;
    await included(client, await client.writeContract({ ...tasks, functionName: "setHourlyMaximum", args }));
  }
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
