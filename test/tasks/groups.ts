import { claimTogether, type Parts } from "./signatures.ts";
import { DAY, EVIDENCE, networkHelpers, openBooks, publishTask } from "./town.ts";

/** The whole town with a task for up to three, in two slots. */
export async function openGroupTask() {
  const town = await networkHelpers.loadFixture(openBooks);
  const claimUntil = (await networkHelpers.time.latest()) + 60 * DAY;
  const taskId = await publishTask(town.tasks, town.manager, { groupUpTo: 3, claimUntil });
  const month = await town.caps.monthAt(await networkHelpers.time.latest());
  const usedBy = (account: { address: string }) => town.caps.usedIn(account.address, month);
  return { ...town, taskId, month, usedBy };
}

export type GroupTown = Awaited<ReturnType<typeof openGroupTask>>;

/** Half, three tenths and two tenths: 125, 75 and 50 cents of REWARD. */
export const trio = ({ anna, bram, cem }: GroupTown): Parts => [
  [anna, 5_000],
  [bram, 3_000],
  [cem, 2_000],
];

/** As `openGroupTask`, with Anna leading Bram and Cem. */
export async function claimGroup() {
  const town = await networkHelpers.loadFixture(openGroupTask);
  await claimTogether(town, town.taskId, trio(town));
  return town;
}

/** As `claimGroup`, with their work handed in. */
export async function handInGroup() {
  const town = await networkHelpers.loadFixture(claimGroup);
  await town.tasks.connect(town.anna).submit(town.taskId, EVIDENCE);
  return town;
}
