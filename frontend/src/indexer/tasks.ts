import { parseTaskContent, type TaskContent } from "@wesh/protocol/task-content.ts";
import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { bytes, degrees, seconds, whole } from "./scalars.ts";

const MOST = 300;

/** Where a task is, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

const fieldsSchema = v.object({
  id: whole,
  domain: v.string(),
  reward: whole,
  slots: v.number(),
  taken: v.number(),
  free: v.number(),
  normMinutes: v.number(),
  leaseHours: v.number(),
  reviewDays: v.number(),
  perResident: v.number(),
  groupUpTo: v.number(),
  everyDays: v.number(),
  claimUntil: seconds,
  latitude: v.nullable(degrees),
  longitude: v.nullable(degrees),
  content: bytes,
  state: v.picklist(["Open", "Closed"]),
  publishedAt: seconds,
});

/** The fields of a task that `taskSchema` reads. */
export const TASK_FIELDS = Object.keys(fieldsSchema.entries).join(" ");

/** A task, with its words checked: anybody's bytes may be on a chain. */
export const taskSchema = v.pipe(
  fieldsSchema,
  v.transform(({ content, latitude, longitude, state, ...task }) => {
    const parsed = parseTaskContent(content);
    const place: Place | undefined = latitude === null || longitude === null ? undefined : { latitude, longitude };
    const words: TaskContent | undefined = parsed.ok ? parsed.value : undefined;
    return { ...task, place, content: words, isClosed: state === "Closed" };
  }),
);

/** A task as the overview knows it. `content` is missing when what was published cannot be read. */
export type Task = v.InferOutput<typeof taskSchema>;

/** A task with words to show. */
export type ReadableTask = Task & { content: TaskContent };

/** Whether a task has words to show. */
export function isReadable(task: Task): task is ReadableTask {
  return task.content !== undefined;
}

/** Tasks with a free slot that take claims at this moment (unix seconds), newest first. Unreadable ones are left out. */
export async function readOpenTasks(now: number): Promise<Answer<ReadableTask[]>> {
  const { data, asOf } = await askIndexer(
    `tasks(where: { state: Open, free_gt: 0, claimUntil_gte: $now }, orderBy: publishedAt, orderDirection: desc,
      first: ${MOST}) { ${TASK_FIELDS} }`,
    v.object({ tasks: v.array(taskSchema) }),
    { types: "($now: BigInt!)", values: { now: String(now) } },
  );
  return { data: data.tasks.filter(isReadable), asOf };
}

/** One task, open or closed; null when the overview does not know it. */
export async function readPublishedTask(id: bigint): Promise<Answer<Task | null>> {
  const { data, asOf } = await askIndexer(
    `task(id: $id) { ${TASK_FIELDS} }`,
    v.object({ task: v.nullable(taskSchema) }),
    { types: "($id: ID!)", values: { id: String(id) } },
  );
  return { data: data.task, asOf };
}
