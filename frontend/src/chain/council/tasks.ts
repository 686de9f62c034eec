import { taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { encodeTaskContent, type TaskContent } from "@wesh/protocol/task-content.ts";
import { readContract } from "viem/actions";
import type { Address, Hex } from "../../lib/hex.ts";
import { chainClient } from "../client.ts";
import { contractAddress } from "../deployment.ts";
import { ask } from "../refusal.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";

/** A task as a manager decides about it; places in degrees. */
export interface TaskDraft {
  budget: number;
  /** Cents for one slot. */
  reward: bigint;
  slots: number;
  normMinutes: number;
  leaseHours: number;
  /** Unix seconds. */
  claimUntil: number;
  place: { latitude: number; longitude: number } | undefined;
  content: TaskContent;
}

/** A task's terms as `TaskRegistry.publish` takes them. */
export function termsOf({ reward, slots, normMinutes, leaseHours, claimUntil, place }: TaskDraft) {
  const micro = (degrees: number) => Math.round(degrees * 1e6);
  return {
    reward: Number(reward),
    slots,
    normMinutes,
    leaseHours,
    claimUntil,
    placed: place !== undefined,
    place: { latitude: micro(place?.latitude ?? 0), longitude: micro(place?.longitude ?? 0) },
  };
}

/** Publishes a task and sets its whole reward apart. */
export function publishTask(draft: TaskDraft): Promise<Included> {
  const args = [BigInt(draft.budget), termsOf(draft), encodeTaskContent(draft.content)] as const;
  return writeAsStaff({ contract: "TaskRegistry", functionName: "publish", args });
}

/** Stops new claims on a task. Work in progress goes on. */
export function cancelTask(taskId: bigint): Promise<Included> {
  return writeAsStaff({ contract: "TaskRegistry", functionName: "cancel", args: [taskId] });
}

/** The highest reward per norm hour, in cents. */
export function readHourlyMaximum(): Promise<bigint> {
  return ask(async () => {
    const [client, address] = await Promise.all([chainClient(), contractAddress("TaskRegistry")]);
    return BigInt(await readContract(client, { address, abi: taskRegistryAbi, functionName: "hourlyMaximum" }));
  });
}

/** Handed-in work as it is judged: nothing can be swapped under the decision. */
export interface JudgedWork {
  taskId: bigint;
  resident: Address;
  evidence: Hex;
  round: number;
}

/** Approves handed-in work and pays its reward. */
export function approveWork({ taskId, resident, evidence, round }: JudgedWork): Promise<Included> {
  const args = [taskId, resident, evidence, round] as const;
  return writeAsStaff({ contract: "TaskRegistry", functionName: "approve", args });
}

/** Rejects handed-in work for a coded reason. */
export function rejectWork({ taskId, resident, evidence, round }: JudgedWork, reason: number): Promise<Included> {
  const args = [taskId, resident, evidence, round, reason] as const;
  return writeAsStaff({ contract: "TaskRegistry", functionName: "reject", args });
}
