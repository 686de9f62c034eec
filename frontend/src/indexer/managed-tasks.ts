import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { TASK_FIELDS, taskSchema } from "./tasks.ts";

const MOST = 1000;

const managedSchema = v.pipe(
  v.object({ paidSlots: v.number(), budget: v.object({ number: v.number() }) }),
  v.transform(({ budget, paidSlots }) => ({ paidSlots, budget: budget.number })),
);

const managedTaskSchema = v.intersect([taskSchema, managedSchema]);

const MANAGED_FIELDS = `${TASK_FIELDS} paidSlots budget { number }`;

/** A task as its manager sees it: with its budget line, how many slots are in use and how many were paid. */
export type ManagedTask = v.InferOutput<typeof managedTaskSchema>;

/** The tasks of these budget lines, the newest first. */
export async function readTasksOf(lines: readonly number[]): Promise<Answer<ManagedTask[]>> {
  const { data, asOf } = await askIndexer(
    `tasks(where: { budget_in: $lines }, orderBy: publishedAt, orderDirection: desc, first: ${MOST}) {
      ${MANAGED_FIELDS} }`,
    v.object({ tasks: v.array(managedTaskSchema) }),
    { types: "($lines: [String!])", values: { lines: lines.map(String) } },
  );
  return { data: data.tasks, asOf };
}

/** One task with what its manager wants to know; null when the overview does not know it. */
export async function readManagedTask(id: bigint): Promise<Answer<ManagedTask | null>> {
  const { data, asOf } = await askIndexer(
    `task(id: $id) { ${MANAGED_FIELDS} }`,
    v.object({ task: v.nullable(managedTaskSchema) }),
    { types: "($id: ID!)", values: { id: String(id) } },
  );
  return { data: data.task, asOf };
}
