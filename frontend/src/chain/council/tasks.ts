import { encodeTaskContent, type TaskContent } from "@wesh/protocol/task-content.ts";
import type { Address, Hex } from "../../lib/hex.ts";
import { writeAsStaff, type Included } from "../staff/write.ts";

/** A task as a manager decides about it; places in degrees. */
export interface TaskDraft {
  budget: number;
  /** Cents for one slot. */
  reward: bigint;
  slots: number;
  normMinutes: number;
  leaseHours: number;
  /** The review clock. */
  reviewDays: number;
  /** How often one resident can be paid for it. */
  perResident: number;
  /** How many residents may share one slot. */
  groupUpTo: number;
  /** A series: one slot opens every so many days; 0 when all are open at once. */
  everyDays: number;
  /** Unix seconds. */
  claimUntil: number;
  place: { latitude: number; longitude: number } | undefined;
  content: TaskContent;
}

/** A task's terms as `TaskRegistry.publish` takes them. */
export function termsOf({ budget: _budget, content: _content, reward, place, ...terms }: TaskDraft) {
  const micro = (degrees: number) => Math.round(degrees * 1e6);
  return {
    ...terms,
    reward: Number(reward),
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

/** Handed-in work as it is judged: nothing can be swapped under the decision. */
export interface JudgedWork {
  taskId: bigint;
  resident: Address;
  evidence: Hex;
  round: number;
}

/** As what somebody judges: an inspector at any time, a senior only once the review clock has run out. */
export type JudgesAs = "inspector" | "senior";

/** Approves handed-in work: pays its reward, or seconds it when two inspectors are needed. */
export function approveWork({ taskId, resident, evidence, round }: JudgedWork, as: JudgesAs): Promise<Included> {
  const args = [taskId, resident, evidence, round] as const;
  const functionName = as === "senior" ? "approveLate" : "approve";
  return writeAsStaff({ contract: "TaskRegistry", functionName, args });
}

/** Rejects handed-in work for a coded reason. */
export function rejectWork(work: JudgedWork, reason: number, as: JudgesAs): Promise<Included> {
  const args = [work.taskId, work.resident, work.evidence, work.round, reason] as const;
  const functionName = as === "senior" ? "rejectLate" : "reject";
  return writeAsStaff({ contract: "TaskRegistry", functionName, args });
}

/** Pays work that nobody judged in time. Anyone can. */
export function payUnjudged({ taskId, resident }: Pick<JudgedWork, "taskId" | "resident">): Promise<Included> {
  return writeAsStaff({ contract: "TaskRegistry", functionName: "payUnjudged", args: [taskId, resident] });
}
