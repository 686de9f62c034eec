import { encodeFunctionData } from "viem";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { taskRegistryAbi } from "../../protocol/generated/abis.ts";
import { encodeTaskContent } from "../../protocol/task-content.ts";
import { contentOf, locationOf, readCity, readTasks } from "../city/city.ts";
import type { CityTask } from "../city/schema.ts";
import { MANAGERS } from "./people.ts";
import type { Office } from "./quick-hand.ts";

const DAY = 86_400;
const OPEN_DAYS = 90;
const NOWHERE = { latitude: 0, longitude: 0 };

/** A task of the city on the chain. */
export interface PublishedTask extends CityTask {
  id: bigint;
}

/** The managers publish the city's tasks, each of them those of their own budget line. Gives the tasks by their keys. */
export async function publishTasks(office: Office, deployment: Deployment, now: number) {
  const published = new Map<string, PublishedTask>();
  for (const [position, { code }] of readCity().domains.entries()) {
    const budgetId = BigInt(position + 1);
    const tasks = readTasks().filter(({ domain }) => domain === code);
    tasks.forEach((task, number) => published.set(task.key, { ...task, id: (budgetId << 32n) | BigInt(number + 1) }));
    const calls = tasks.map((task) => publication(budgetId, task, now + OPEN_DAYS * DAY));
    const data = encodeFunctionData({ abi: taskRegistryAbi, functionName: "multicall", args: [calls] });
    await managerOf(office, position).send({ to: addressIn(deployment, "TaskRegistry"), data });
  }
  return published;
}

function managerOf(office: Office, position: number) {
  const manager = MANAGERS[position];
  if (!manager) throw new Error(`Nobody manages budget line ${position + 1}.`);
  return office.hand(manager.index);
}

function publication(budgetId: bigint, task: CityTask, claimUntil: number) {
  const { reward, slots, normMinutes, leaseHours, reviewDays, perResident, groupUpTo, everyDays, place } = task;
  const placed = place !== null;
  const location = place ? locationOf(place) : NOWHERE;
  const clocks = { leaseHours, reviewDays, everyDays, claimUntil };
  const terms = { reward, slots, normMinutes, perResident, groupUpTo, ...clocks, placed, place: location };
  const args = [budgetId, terms, encodeTaskContent(contentOf(task))] as const;
  return encodeFunctionData({ abi: taskRegistryAbi, functionName: "publish", args });
}
