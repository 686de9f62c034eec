import { isAddressEqual, zeroAddress, type Address } from "viem";
import { add, shift, type Books, type Claim, type Entries, type Share, type Task } from "./book-keeping.ts";
import { roomKey, type Line } from "./statement.ts";

/** What happens to budget lines, tasks and claims. */
export const TASK_ENTRIES: Entries<
  | "BudgetOpened"
  | "BudgetFunded"
  | "BudgetReturned"
  | "TaskPublished"
  | "TaskClosed"
  | "SlotReturned"
  | "TaskClaimed"
  | "ShareAgreed"
  | "ClaimWithdrawn"
  | "ClaimLapsed"
  | "ClaimRefused"
  | "WorkApproved"
  | "RewardShared"
> = {
  BudgetOpened: ({ lines }, { budgetId }) => {
    lines.set(String(budgetId), { available: 0n, setApart: 0n, paid: 0n, funded: 0n, returned: 0n });
  },
  BudgetFunded: (books, { budgetId, amount }) => {
    const line = lineOf(books, String(budgetId));
    line.funded += amount;
    line.available += amount;
    shift(books, "unassigned", "budgets", amount);
  },
  BudgetReturned: (books, { budgetId, amount }) => {
    const line = lineOf(books, String(budgetId));
    line.returned += amount;
    line.available -= amount;
    shift(books, "budgets", "unassigned", amount);
  },
  TaskPublished: (books, { taskId, budgetId, terms }) => {
    books.tasks.set(taskId, { line: String(budgetId), reward: BigInt(terms.reward) });
    release(books, String(budgetId), -BigInt(terms.reward) * BigInt(terms.slots));
  },
  TaskClosed: (books, { taskId, returned }) => release(books, taskOf(books, taskId).line, returned),
  SlotReturned: (books, { budgetId, amount }) => {
    release(books, String(budgetId), amount);
    // In the middle of paying a group: the next member could not be paid, and gets the room back.
    const unpaid = books.paying.shift();
    if (!unpaid) return;
    useRoom(books, unpaid, -1n);
    books.declined += amount;
  },
  TaskClaimed: (books, { taskId, resident, month }) => {
    const room = month === 0 ? [] : [{ resident, month, amount: taskOf(books, taskId).reward }];
    books.claims.set(claimKey(taskId, resident), { room, isGroup: false });
    for (const share of room) useRoom(books, share, 1n);
  },
  ShareAgreed: (books, { taskId, lead, resident, month, amount }) => {
    const claim = claimOf(books, taskId, lead);
    const share = { resident, month, amount };
    claim.isGroup = true;
    claim.room.push(share);
    useRoom(books, share, 1n);
  },
  ClaimWithdrawn: (books, { taskId, resident }) => freeRoom(books, taskId, resident),
  ClaimLapsed: (books, { taskId, resident }) => freeRoom(books, taskId, resident),
  ClaimRefused: (books, { taskId, resident }) => freeRoom(books, taskId, resident),
  WorkApproved: (books, { taskId, resident, reward, beneficiary }) => {
    const { isGroup, room } = claimOf(books, taskId, resident);
    books.claims.delete(claimKey(taskId, resident));
    // The members of a group are told of one by one, and SlotReturned tells of a reward nobody took.
    if (isGroup) books.paying = [...room];
    else if (isAddressEqual(beneficiary, zeroAddress)) books.declined += reward;
    else pay(books, taskId, reward);
  },
  RewardShared: (books, { taskId, amount }) => {
    books.paying.shift();
    books.shared += amount;
    pay(books, taskId, amount);
  },
};

function pay(books: Books, taskId: bigint, amount: bigint): void {
  const line = lineOf(books, taskOf(books, taskId).line);
  line.setApart -= amount;
  line.paid += amount;
  shift(books, "bounties", "unassigned", amount);
}

/** Reward that a task no longer needs becomes available; a negative amount is set apart. */
function release(books: Books, id: string, amount: bigint): void {
  const line = lineOf(books, id);
  line.available += amount;
  line.setApart -= amount;
  shift(books, "bounties", "budgets", amount);
}

function useRoom({ caps }: Books, { resident, month, amount }: Share, times: bigint): void {
  add(caps, roomKey(resident, month), times * amount);
}

function freeRoom(books: Books, taskId: bigint, resident: Address): void {
  for (const share of claimOf(books, taskId, resident).room) useRoom(books, share, -1n);
  books.claims.delete(claimKey(taskId, resident));
}

function claimKey(taskId: bigint, resident: Address): string {
  return `${taskId}:${resident.toLowerCase()}`;
}

function claimOf({ claims }: Books, taskId: bigint, resident: Address): Claim {
  const claim = claims.get(claimKey(taskId, resident));
  if (!claim) throw new Error(`Something happened to a claim on task ${taskId}, which was never made or is settled.`);
  return claim;
}

function lineOf(books: Books, id: string): Required<Line> {
  const line = books.lines.get(id);
  if (!line) throw new Error(`Something happened to budget line ${id}, which was never opened.`);
  return line;
}

function taskOf(books: Books, taskId: bigint): Task {
  const task = books.tasks.get(taskId);
  if (!task) throw new Error(`Something happened to task ${taskId}, which was never published.`);
  return task;
}
