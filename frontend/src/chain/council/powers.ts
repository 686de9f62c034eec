import { accessManagerAbi, safeAbi, taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { ROLES } from "@wesh/protocol/roles.ts";
import { readContract } from "viem/actions";
import type { Address } from "../../lib/hex.ts";
import { chainClient } from "../client.ts";
import { contractAddress } from "../deployment.ts";
import { ask } from "../refusal.ts";

/** What an account may do for the city, as the chain has it now. */
export interface Powers {
  /** One of the council's owners. */
  owner: boolean;
  guardian: boolean;
  registrar: boolean;
  officer: boolean;
  inspector: boolean;
  /** Judges what inspectors left beyond the review clock. */
  senior: boolean;
  /** Closes batches of redemptions. */
  clerk: boolean;
  /** Confirms batches that somebody else closed. */
  treasurer: boolean;
  /** Numbers of the budget lines it publishes tasks from. */
  lines: number[];
}

/** A power by name. `manager` is to have a budget line. */
export type Power = Exclude<keyof Powers, "lines"> | "manager";

/** Whether an account has a power. */
export function hasPower(powers: Powers, power: Power): boolean {
  return power === "manager" ? powers.lines.length > 0 : powers[power];
}

/** Whether an account has any of these powers. */
export function hasAny(powers: Powers, anyOf: readonly Power[]): boolean {
  return anyOf.some((power) => hasPower(powers, power));
}

/** Asks the chain what an account may do at once. A role with a delay on its acts does not count. */
export function readPowers(account: Address): Promise<Powers> {
  return ask(async () => {
    const [owner, guardian, registrar, officer, inspector, senior, clerk, treasurer, lines] = await Promise.all([
      isOwner(account),
      hasRole(ROLES.GUARDIAN, account),
      hasRole(ROLES.REGISTRAR, account),
      hasRole(ROLES.MERCHANT_OFFICER, account),
      hasRole(ROLES.INSPECTOR, account),
      hasRole(ROLES.SENIOR_INSPECTOR, account),
      hasRole(ROLES.PAYOUT_CLERK, account),
      hasRole(ROLES.TREASURER, account),
      linesOf(account),
    ]);
    return { owner, guardian, registrar, officer, inspector, senior, clerk, treasurer, lines };
  });
}

async function isOwner(account: Address): Promise<boolean> {
  const [client, address] = await Promise.all([chainClient(), contractAddress("Safe")]);
  return readContract(client, { address, abi: safeAbi, functionName: "isOwner", args: [account] });
}

async function hasRole(role: bigint, account: Address): Promise<boolean> {
  const [client, address] = await Promise.all([chainClient(), contractAddress("AccessManager")]);
  const call = { address, abi: accessManagerAbi, functionName: "hasRole", args: [role, account] } as const;
  const [isMember, delay] = await readContract(client, call);
  return isMember && delay === 0;
}

async function linesOf(account: Address): Promise<number[]> {
  const [client, address] = await Promise.all([chainClient(), contractAddress("TaskRegistry")]);
  const registry = { address, abi: taskRegistryAbi } as const;
  const count = Number(await readContract(client, { ...registry, functionName: "budgetCount" }));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const manages = await Promise.all(
    numbers.map(async (number) => {
      const args = [BigInt(number)] as const;
      const { managerRole } = await readContract(client, { ...registry, functionName: "budgetOf", args });
      return hasRole(managerRole, account);
    }),
  );
  return numbers.filter((_, index) => manages[index]);
}
