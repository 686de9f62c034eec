import type { Signer } from "ethers";
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

/** Why somebody is held in these tests; a code of the city's list. */
export const REASON = 3n;

export const DAY = 24 * 60 * 60;

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
  const guardianActs = (["pause", "resume", "hold", "release"] as const).map(
    (act) => euro.interface.getFunction(act).selector,
  );
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
  await stand(euro, account, standing);
}

/** Lets the account stand as this; whoever is to be held is held as what it is, for most of a year, a stranger as resident. */
export async function stand(euro: HeerlenEuro, account: string, standing: Standing): Promise<void> {
  if (standing !== Standing.Held) {
    await euro.setStanding(account, standing);
    return;
  }
  const { former } = await euro.holdOf(account);
  const mayBeHeld = former !== BigInt(Standing.Outsider) && former !== BigInt(Standing.Treasury);
  if (!mayBeHeld) await euro.setStanding(account, Standing.Resident);
  await euro.confirmHold(account, REASON, (await networkHelpers.time.latest()) + 300 * DAY);
}

/** A transfer; escrow and desk fetch what they get, by an allowance. */
export async function send(euro: HeerlenEuro, from: Signer, to: Signer, amount: bigint) {
  const standing = Number(await euro.standingOf(to));
  if (!isFetching(standing)) return euro.connect(from).transfer(to, amount);
  await euro.connect(from).approve(to, amount);
  return euro.connect(to).transferFrom(from, to, amount);
}

/** Whether coins come to this standing only when it fetches them. */
export function isFetching(standing: number): boolean {
  return standing === Standing.Escrow || standing === Standing.Desk;
}

/** A payment reference made from a readable word. */
export function referenceOf(word: string): string {
  return ethers.encodeBytes32String(word);
}
