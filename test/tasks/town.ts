import type { Signer } from "ethers";
import { monthBoundaries } from "../../scripts/city/calendar.ts";
import type { AllowanceCaps, TaskRegistry } from "../../types/ethers-contracts/index.js";
import type { ITaskTypes } from "../../types/ethers-contracts/contracts/tasks/TaskRegistry.js";
import { Standing } from "../money/moves-table.ts";
import * as people from "../people/town.ts";

export const { ethers, networkHelpers } = people;
export { DAY, HEERLEN, MAASTRICHT, Role, commitmentOf, letDo } from "../people/town.ts";

export const HOUR = 60 * 60;

/** Numbers of `ITaskTypes.ClaimState`. */
export const State = {
  ...{ None: 0, Claimed: 1, Submitted: 2, Paid: 3, Rejected: 4, Withdrawn: 5, Lapsed: 6, Doubled: 7 },
  ...{ Approved: 8, Resubmitted: 9, RejectedAgain: 10, Appealed: 11, Refused: 12, Joined: 13 },
} as const;

/** Cents per norm hour, and what the first budget line holds. */
export const HOURLY_MAXIMUM = 500n;
export const FUNDS = 100_000n;

/** Limits nobody reaches, of the tier every resident is in; tests about caps set their own. */
export const TIER = 1;
export const WIDE = 1_000_000n;

/** The budget line every test publishes from. */
export const BUDGET = 1n;

export const EVIDENCE = "0x" + "e1".repeat(24);
export const OTHER_EVIDENCE = "0x" + "e2".repeat(24);
export const CONTENT = ethers.toUtf8Bytes(JSON.stringify({ nl: { title: "Bankje schilderen" } }));

/** A reward the hourly maximum just allows for the norm time, in two slots of 24 hours, to be judged within a week. */
export const REWARD = 250n;
export const SLOTS = 2n;
export const LEASE_HOURS = 24;
export const REVIEW_DAYS = 7;

export const APPEAL_DAYS = 14;

/** A code of the reasons for a rejection. */
export const NOT_DONE = 3;

/** One inspector for every reward, whatever the lot; rewards up to REWARD are small. */
export const RULES = {
  ...{ twoInspectorsFrom: 1_000n, recheckPercent: 0n },
  ...{ smallReward: REWARD, appealDays: BigInt(APPEAL_DAYS) },
};
export type Rules = typeof RULES;

export type Terms = ITaskTypes.TaskTermsStruct;

/** Terms a task can be published with; the claim deadline is a week away. */
export async function goodTerms(changes: Partial<Terms> = {}): Promise<Terms> {
  const claimUntil = (await networkHelpers.time.latest()) + 7 * people.DAY;
  return {
    ...{ reward: REWARD, slots: SLOTS, normMinutes: 30, leaseHours: LEASE_HOURS, reviewDays: REVIEW_DAYS },
    ...{ perResident: 1, groupUpTo: 1, everyDays: 0, claimUntil, placed: true, place: people.HEERLEN, ...changes },
  };
}

/** The whole town with one funded budget line, its manager, inspectors, a senior, an association and residents. */
export async function openBooks() {
  const town = await networkHelpers.loadFixture(people.openTown);
  const [manager, inspector, colleague, third, senior, ...citizens] = town.others;
  const [anna, bram, cem, dora, carrier, association, ...others] = citizens;
  const wallets = await openWallets(town);
  const { authority, euro, fence, residents } = town;
  const tasks = await ethers.deployContract("TaskRegistry", [authority, euro, fence, residents, wallets.factory]);
  const caps = await ethers.getContractAt("AllowanceCaps", await tasks.allowanceCaps());
  await euro.setKeeper(town.council, (1n << 10n) - 1n);
  await euro.setStanding(tasks, Standing.Escrow);
  await euro.setStanding(association!, Standing.Association);
  for (const [name, resident] of Object.entries({ anna, bram, cem, dora })) {
    await residents.connect(town.registrar).enrol(resident!, people.commitmentOf(name), TIER);
  }
  await openOffices(town, tasks, { manager: manager!, inspectors: [inspector!, colleague!, third!], senior: senior! });
  for (const year of [2026, 2027, 2028]) await openYear(caps, year);
  await tasks.setReviewRules(RULES);
  await tasks.openBudget(ethers.encodeBytes32String("public-space"), people.Role.PUBLIC_SPACE_MANAGER, 0, "Space");
  await euro.mint(town.treasury, 2n * FUNDS);
  await euro.connect(town.treasury).approve(tasks, ethers.MaxUint256);
  await tasks.connect(town.treasury).fundBudget(BUDGET, FUNDS);
  return {
    ...{ ...town, ...wallets, tasks, caps, others },
    ...{ manager: manager!, inspector: inspector!, colleague: colleague!, third: third!, senior: senior! },
    ...{ anna: anna!, bram: bram!, cem: cem!, dora: dora!, carrier: carrier!, association: association! },
  };
}

export type Town = Awaited<ReturnType<typeof openBooks>>;
export type TaskTown = Awaited<ReturnType<typeof openTask>>;

interface Staff {
  manager: { address: string };
  inspectors: { address: string }[];
  senior: { address: string };
}

async function openOffices(
  { authority }: Awaited<ReturnType<typeof people.openTown>>,
  tasks: TaskRegistry,
  { manager, inspectors, senior }: Staff,
) {
  const { INSPECTOR, SENIOR_INSPECTOR, PUBLIC_SPACE_MANAGER } = people.Role;
  await people.letDo(authority, tasks, ["approve", "reject"], INSPECTOR, inspectors[0]!.address);
  for (const { address } of inspectors.slice(1)) await authority.grantRole(INSPECTOR, address, 0);
  await people.letDo(authority, tasks, ["approveLate", "rejectLate"], SENIOR_INSPECTOR, senior.address);
  await authority.grantRole(PUBLIC_SPACE_MANAGER, manager.address, 0);
}

/** Sets a calendar year with limits nobody reaches. */
async function openYear(caps: AllowanceCaps, year: number) {
  await caps.setYear(year, [...monthBoundaries(year)], HOURLY_MAXIMUM);
  await caps.setLimits(year, TIER, WIDE, WIDE);
}

/** The wallets' factory; user operations are not part of these tests, so the EntryPoint is an address without code. */
async function openWallets({ authority, residents }: Awaited<ReturnType<typeof people.openTown>>) {
  const verifier = await ethers.deployContract("ERC7913WebAuthnVerifier");
  const recovery = await ethers.deployContract("WalletRecovery", [authority, residents, verifier]);
  const entryPoint = ethers.getAddress("0x4337084d9e255ff0702461cf8895ce9e3b5ff108");
  const implementation = await ethers.deployContract("ResidentWallet", [entryPoint, verifier, recovery]);
  const factory = await ethers.deployContract("ResidentWalletFactory", [implementation]);
  return { verifier, implementation, factory };
}

/** As `openBooks`, with one open task of two slots. */
export async function openTask() {
  const town = await networkHelpers.loadFixture(openBooks);
  return { ...town, taskId: await publishTask(town.tasks, town.manager) };
}

/** As `openTask`, with Anna holding a slot. */
export async function claimTask() {
  const town = await networkHelpers.loadFixture(openTask);
  await claimFor(town.tasks, town.anna, town.taskId);
  return { ...town, leaseEnd: Number((await town.tasks.claimOf(town.taskId, town.anna)).clock) };
}

/** As `claimTask`, with Anna's work handed in. */
export async function handInTask() {
  const town = await networkHelpers.loadFixture(claimTask);
  await town.tasks.connect(town.anna).submit(town.taskId, EVIDENCE);
  return town;
}

/** As `handInTask`, with Anna's work sent back by the inspector. */
export async function rejectTask() {
  const town = await networkHelpers.loadFixture(handInTask);
  await town.tasks.connect(town.inspector).reject(town.taskId, town.anna, EVIDENCE, 1, NOT_DONE);
  return { ...town, until: Number((await town.tasks.claimOf(town.taskId, town.anna)).clock) };
}

/** Publishes a task and gives its id. */
export async function publishTask(tasks: TaskRegistry, manager: Signer, changes: Partial<Terms> = {}): Promise<bigint> {
  await tasks.connect(manager).publish(BUDGET, await goodTerms(changes), CONTENT);
  return (BUDGET << 32n) | (await tasks.budgetOf(BUDGET)).tasks;
}

/** A resident claims a slot for themselves. */
export async function claimFor(tasks: TaskRegistry, resident: Signer, taskId: bigint) {
  return tasks.connect(resident).claim(taskId, await resident.getAddress());
}

/** The state of a claim, as a number of `State`. */
export async function stateOf(tasks: TaskRegistry, taskId: bigint, resident: { address: string }): Promise<number> {
  return Number((await tasks.claimOf(taskId, resident.address)).state);
}
