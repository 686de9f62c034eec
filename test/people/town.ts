import { network } from "hardhat";
import type { AccessManager } from "../../types/ethers-contracts/index.js";
import { readBoundary } from "../../scripts/city/city.ts";
import { nestFixtures } from "../fixtures.ts";
import { Standing } from "../money/moves-table.ts";

/** The clock starts in the first days of 2026, so that no test depends on the day it runs. */
const connection = await network.create({ override: { initialDate: new Date("2026-01-05T12:00:00Z") } });
export const { ethers } = connection;
export const networkHelpers = nestFixtures(connection.networkHelpers);

/** The numbers of Roles.sol that these tests use. */
export const Role = {
  ...{ GUARDIAN: 1n, REGISTRAR: 2n, MERCHANT_OFFICER: 3n, INSPECTOR: 4n, SENIOR_INSPECTOR: 5n },
  ...{ PUBLIC_SPACE_MANAGER: 11n, ASSOCIATION_MANAGER: 21n },
} as const;

export const DAY = 24 * 60 * 60;

/** The Promenade in the middle of Heerlen, and the Markt in Maastricht. */
export const HEERLEN = { latitude: 50_888_300, longitude: 5_979_600 };
export const MAASTRICHT = { latitude: 50_851_400, longitude: 5_690_900 };

const maskOf = (...standings: Standing[]) => standings.reduce((mask, standing) => mask | (1n << BigInt(standing)), 0n);

/** The token, the fence and the two registries, with an officer of each office. The council is one account. */
export async function openTown() {
  const [council, registrar, officer, treasury, ...others] = await ethers.getSigners();
  const authority = await ethers.deployContract("AccessManager", [council!.address]);
  const euro = await ethers.deployContract("HeerlenEuro", [await authority.getAddress()]);
  const fence = await ethers.deployContract("Geofence", [await authority.getAddress()]);
  const { ring, source } = readBoundary();
  await fence.setFence(ring, source);
  const residents = await ethers.deployContract("ResidentRegistry", [authority, euro]);
  const merchants = await ethers.deployContract("MerchantRegistry", [authority, euro, fence]);
  await euro.setKeeper(residents, maskOf(Standing.Outsider, Standing.Resident, Standing.Leaver));
  await euro.setKeeper(merchants, maskOf(Standing.Outsider, Standing.Merchant, Standing.SuspendedMerchant));
  await euro.setKeeper(council!, maskOf(Standing.Outsider, Standing.Treasury, Standing.Escrow));
  await euro.setStanding(treasury!, Standing.Treasury);
  const desk = ["enrol", "recordLeave", "recordReturn", "changeTier"];
  await letDo(authority, residents, desk, Role.REGISTRAR, registrar!.address);
  const office = ["suspend", "reinstate", "move", "extend", "end", "approve"];
  await letDo(authority, merchants, office, Role.MERCHANT_OFFICER, officer!.address);
  return {
    ...{ authority, euro, fence, residents, merchants, others },
    ...{ council: council!, registrar: registrar!, officer: officer!, treasury: treasury! },
  };
}

interface Target {
  getAddress(): Promise<string>;
  interface: { getFunction(name: string): { selector: string } | null };
}

/** Gives a role its functions and its first member, as the council does when it opens an office. */
export async function letDo(authority: AccessManager, target: Target, acts: string[], role: bigint, member: string) {
  const selectors = acts.map((act) => target.interface.getFunction(act)!.selector);
  await authority.setTargetFunctionRole(await target.getAddress(), selectors, role);
  await authority.grantRole(role, member, 0);
}

/** A keyed commitment as the desk would make it; here of a word. */
export function commitmentOf(word: string): string {
  return ethers.keccak256(ethers.toUtf8Bytes(word));
}

// Taken before any test moves the clock.
await networkHelpers.loadFixture(openTown);
