import { network } from "hardhat";
import type { HeerlenEuro } from "../../types/ethers-contracts/index.js";
import { Standing } from "./moves-table.ts";

export const { ethers, networkHelpers } = await network.create();

/** Cents every account that may hold coins starts with. */
export const PURSE = 100_000n;

/** Mask of a keeper of all ten standings. */
const ALL_STANDINGS = (1n << 10n) - 1n;

/** Roles.GUARDIAN. */
const GUARDIAN = 1n;

/**
 * The token alone. The council is one account that also keeps every standing; there is one account of each standing,
 * each with PURSE cents, except the outsider, who can hold none.
 */
export async function openTown() {
  const [council, guardian, relayer, ...others] = await ethers.getSigners();
  const authority = await ethers.deployContract("AccessManager", [council!.address]);
  const euro = await ethers.deployContract("HeerlenEuro", [await authority.getAddress()]);
  await euro.setKeeper(council!.address, ALL_STANDINGS);
  await authority.grantRole(GUARDIAN, guardian!.address, 0);
  const guardianActs = [euro.interface.getFunction("pause").selector, euro.interface.getFunction("resume").selector];
  await authority.setTargetFunctionRole(await euro.getAddress(), guardianActs, GUARDIAN);

  const of = (standing: Standing) => others[standing]!;
  for (const standing of Object.values(Standing)) {
    if (standing !== Standing.Outsider) await endow(euro, of(standing).address, standing);
  }
  return { authority, euro, council: council!, guardian: guardian!, relayer: relayer!, newcomer: others[10]!, of };
}

/** Issues PURSE cents to the account, which gets coins as a treasury before it takes its standing. */
export async function endow(euro: HeerlenEuro, account: string, standing: Standing): Promise<void> {
  await euro.setStanding(account, Standing.Treasury);
  await euro.mint(account, PURSE);
  if (standing !== Standing.Treasury) await euro.setStanding(account, standing);
}

/** A payment reference made from a readable word. */
export function referenceOf(word: string): string {
  return ethers.encodeBytes32String(word);
}
