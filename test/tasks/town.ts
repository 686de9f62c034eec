import type { Signer } from "ethers";
import type { ITaskRegistry, TaskRegistry } from "../../types/ethers-contracts/index.js";
import { Standing } from "../money/moves-table.ts";
import * as people from "../people/town.ts";

export const { ethers, networkHelpers } = people;
export { DAY, HEERLEN, MAASTRICHT, Role, commitmentOf, letDo } from "../people/town.ts";

export const HOUR = 60 * 60;

/** Numbers of `ITaskRegistry.ClaimState`. */
export const State = { None: 0, Claimed: 1, Submitted: 2, Paid: 3, Rejected: 4, Withdrawn: 5, Lapsed: 6 } as const;

/** Cents per norm hour, and what the first budget line holds. */
export const HOURLY_MAXIMUM = 500n;
export const FUNDS = 100_000n;

/** The budget line every test publishes from. */
export const BUDGET = 1n;

export const EVIDENCE = "0x" + "e1".repeat(24);
export const OTHER_EVIDENCE = "0x" + "e2".repeat(24);
export const CONTENT = ethers.toUtf8Bytes(JSON.stringify({ nl: { title: "Bankje schilderen" } }));

/** A reward the hourly maximum just allows for the norm time, in two slots of 24 hours. */
export const REWARD = 250n;
export const SLOTS = 2n;
export const LEASE_HOURS = 24;

export type Terms = ITaskRegistry.TaskTermsStruct;

/** Terms a task can be published with; the claim deadline is a week away. */
export async function goodTerms(changes: Partial<Terms> = {}): Promise<Terms> {
  const claimUntil = (await networkHelpers.time.latest()) + 7 * people.DAY;
  return {
    ...{ reward: REWARD, slots: SLOTS, normMinutes: 30, leaseHours: LEASE_HOURS, claimUntil },
    ...{ placed: true, place: people.HEERLEN, ...changes },
  };
}

/** The whole town with one funded budget line, its manager, two inspectors and three residents. */
export async function openBooks() {
  const town = await people.openTown();
  const [manager, inspector, colleague, anna, bram, cem, carrier, ...others] = town.others;
  const wallets = await openWallets(town);
  const tasks = await ethers.deployContract("TaskRegistry", [town.authority, town.euro, town.fence, wallets.factory]);
  await town.euro.setStanding(tasks, Standing.Escrow);
  await people.letDo(town.authority, tasks, ["approve", "reject"], people.Role.INSPECTOR, inspector!.address);
  await town.authority.grantRole(people.Role.INSPECTOR, colleague!.address, 0);
  await town.authority.grantRole(people.Role.PUBLIC_SPACE_MANAGER, manager!.address, 0);
  for (const [name, resident] of Object.entries({ anna, bram, cem })) {
    await town.residents.connect(town.registrar).enrol(resident!, people.commitmentOf(name), 1);
  }
  await tasks.setHourlyMaximum(HOURLY_MAXIMUM);
  const domain = ethers.encodeBytes32String("public-space");
  await tasks.openBudget(domain, people.Role.PUBLIC_SPACE_MANAGER, "Public space");
  await town.euro.mint(town.treasury, 2n * FUNDS);
  await town.euro.connect(town.treasury).approve(tasks, ethers.MaxUint256);
  await tasks.connect(town.treasury).fundBudget(BUDGET, FUNDS);
  return {
    ...{ ...town, ...wallets, tasks, others },
    ...{ manager: manager!, inspector: inspector!, colleague: colleague!, carrier: carrier! },
    ...{ anna: anna!, bram: bram!, cem: cem! },
  };
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
  const town = await openBooks();
  return { ...town, taskId: await publishTask(town.tasks, town.manager) };
}

/** As `openTask`, with Anna holding a slot. */
export async function claimTask() {
  const town = await openTask();
  await town.tasks.connect(town.anna).claim(town.taskId);
  return { ...town, leaseEnd: Number((await town.tasks.claimOf(town.taskId, town.anna)).clock) };
}

/** As `claimTask`, with Anna's work handed in. */
export async function handInTask() {
  const town = await claimTask();
  await town.tasks.connect(town.anna).submit(town.taskId, EVIDENCE);
  return town;
}

/** Publishes a task and gives its id. */
export async function publishTask(tasks: TaskRegistry, manager: Signer, changes: Partial<Terms> = {}): Promise<bigint> {
  await tasks.connect(manager).publish(BUDGET, await goodTerms(changes), CONTENT);
  return (BUDGET << 32n) | (await tasks.budgetOf(BUDGET)).tasks;
}
