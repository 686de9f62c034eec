import { network } from "hardhat";
import { monthBoundaries } from "../../scripts/city/calendar.ts";
import type { AllowanceCaps } from "../../types/ethers-contracts/index.js";
import { commitmentOf } from "../people/town.ts";

/** The clock starts in the first days of 2026, so that no test depends on the day it runs. */
export const { ethers, networkHelpers } = await network.create({
  override: { initialDate: new Date("2026-01-05T12:00:00Z") },
});

/** Numbers of `IAllowanceCaps.CapRefusal`. */
export const Refusal = { None: 0n, YearMissing: 1n, TierMissing: 2n, MonthFull: 3n, YearFull: 4n } as const;

/** The tier most tests use, and one that fills its year soon; a third has no limits. */
export const TIER = 1;
export const MONTHLY = 21_000n;
export const YEARLY = 210_000n;
export const SMALL_TIER = 2;
export const SMALL_MONTHLY = 1_000n;
export const SMALL_YEARLY = 1_500n;
export const BARE_TIER = 3;

export const HOURLY_MAXIMUM = 560n;

/** A month's number: January 2024 is 1. */
export const monthNumber = (year: number, month: number) => BigInt((year - 2024) * 12 + month);

/** The moment a month begins; month 13 is the next year's January. */
export const beginOf = (year: number, month: number) => monthBoundaries(year)[month - 1]!;

const ALL_STANDINGS = (1n << 10n) - 1n;

async function deployCaps() {
  const [council, registry, anna, bram, cem, stranger] = await ethers.getSigners();
  const authority = await ethers.deployContract("AccessManager", [council!.address]);
  const euro = await ethers.deployContract("HeerlenEuro", [await authority.getAddress()]);
  const residents = await ethers.deployContract("ResidentRegistry", [authority, euro]);
  await euro.setKeeper(residents, ALL_STANDINGS);
  await residents.enrol(anna!, commitmentOf("Anna"), TIER);
  await residents.enrol(bram!, commitmentOf("Bram"), SMALL_TIER);
  await residents.enrol(cem!, commitmentOf("Cem"), BARE_TIER);
  const caps = await ethers.deployContract("AllowanceCaps", [authority, residents], registry);
  return {
    ...{ caps, rules: caps.connect(council!), residents, council: council!, registry: registry! },
    ...{ anna: anna!, bram: bram!, cem: cem!, stranger: stranger! },
  };
}

/** The caps alone, with the residents they ask. `caps` acts as the TaskRegistry would, `rules` as the council. */
export const openCaps = () => networkHelpers.loadFixture(deployCaps);

/** As `openCaps`, with 2026 and 2027 and the limits of two tiers. */
export async function openYears() {
  const town = await openCaps();
  for (const year of [2026, 2027]) {
    await town.rules.setYear(year, monthBoundaries(year), HOURLY_MAXIMUM);
    await town.rules.setLimits(year, TIER, MONTHLY, YEARLY);
    await town.rules.setLimits(year, SMALL_TIER, SMALL_MONTHLY, SMALL_YEARLY);
  }
  return town;
}

/** Reserves in a block at this moment. */
export async function reserveAt(caps: AllowanceCaps, moment: number, resident: { address: string }, amount: bigint) {
  await networkHelpers.time.setNextBlockTimestamp(moment);
  return caps.reserve(resident.address, amount);
}
