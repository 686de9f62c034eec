import { isAddressEqual, zeroAddress, type Address } from "viem";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import type { ChainQuestion } from "./ask-chain.ts";
import type { ChainReader } from "./chain-reader.ts";
import { readAll } from "./read-all.ts";
import type { MoneyLog } from "./read-logs.ts";
import type { Line } from "./statement.ts";

/** What the logs tell about a task that the contract keeps no record of. */
interface Told {
  /** Everybody who claimed it, alone or as a member of a group. */
  people: Set<Address>;
  /** How many members beside the lead were in groups whose work was approved. */
  members: number;
  /** Cents of approved rewards that went back. */
  declined: bigint;
}

/** A line keeps what is available; what is set apart and paid follows from its tasks and the claims on them. */
export async function askLines(client: ChainReader, at: ChainQuestion, logs: readonly MoneyLog[]) {
  const count = await client.readContract({ ...tasksAt(at), functionName: "budgetCount" });
  const ids = Array.from({ length: Number(count) }, (_, index) => BigInt(index + 1));
  const budgets = await readAll(ids, (id) =>
    client.readContract({ ...tasksAt(at), functionName: "budgetOf", args: [id] }),
  );
  const lines = new Map<string, Line>();
  for (const [id, { available }] of budgets) lines.set(String(id), { available, setApart: 0n, paid: 0n });
  for (const [taskId, money] of await askTasks(client, at, toldOf(logs))) {
    const line = lines.get(String(taskId >> 32n));
    if (!line) continue;
    line.setApart += money.setApart;
    line.paid += money.paid;
  }
  return lines;
}

/** A task has paid as many slots as people were paid for it, less those who shared a slot with a lead. */
async function askTasks(client: ChainReader, at: ChainQuestion, told: Map<bigint, Told>) {
  return readAll([...told.keys()], async (taskId) => {
    const { people, members, declined } = told.get(taskId)!;
    const [task, times] = await Promise.all([
      client.readContract({ ...tasksAt(at), functionName: "taskOf", args: [taskId] }),
      readAll([...people], (resident) =>
        client.readContract({ ...tasksAt(at), functionName: "timesPaid", args: [taskId, resident] }),
      ),
    ]);
    const settled = [...times.values()].reduce((sum, each) => sum + each, 0n) - BigInt(members);
    const reserved = BigInt(task.claimUntil === 0 ? task.taken : task.slots);
    const reward = BigInt(task.reward);
    return { setApart: reward * (reserved - settled), paid: reward * settled - declined };
  });
}

function toldOf(logs: readonly MoneyLog[]): Map<bigint, Told> {
  const told = new Map<bigint, Told>();
  const groups = new Map<string, number>();
  // The members of the group that is being paid, who are told of one by one.
  let paying = 0;
  for (const { eventName, args } of logs) {
    if (eventName === "TaskPublished") told.set(args.taskId, { people: new Set(), members: 0, declined: 0n });
    if (eventName === "TaskClaimed") {
      told.get(args.taskId)?.people.add(args.resident);
      groups.set(`${args.taskId}:${args.resident}`, 0);
    }
    if (eventName === "ShareAgreed") {
      told.get(args.taskId)?.people.add(args.resident);
      const key = `${args.taskId}:${args.lead}`;
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    if (eventName === "WorkApproved") {
      paying = groups.get(`${args.taskId}:${args.resident}`) ?? 0;
      const task = told.get(args.taskId)!;
      if (paying > 0) task.members += paying - 1;
      else if (isAddressEqual(args.beneficiary, zeroAddress)) task.declined += args.reward;
    }
    if (eventName === "RewardShared") paying -= 1;
    if (eventName === "SlotReturned" && paying > 0) {
      paying -= 1;
      told.get(args.taskId)!.declined += args.amount;
    }
  }
  return told;
}

function tasksAt({ tasks, blockNumber }: ChainQuestion) {
  return { address: tasks, abi: taskRegistryAbi, blockNumber } as const;
}
