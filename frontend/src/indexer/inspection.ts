import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { account, bytes, seconds } from "./scalars.ts";
import { TASK_FIELDS, taskSchema } from "./tasks.ts";

const MOST = 200;

const publisherSchema = v.pipe(
  v.object({ publisher: v.object({ id: account }) }),
  v.transform(({ publisher }) => ({ publisher: publisher.id })),
);

const handedInSchema = v.object({
  id: v.string(),
  round: v.number(),
  state: v.picklist(["Claimed", "Submitted", "Paid", "Rejected", "Withdrawn", "Lapsed"]),
  submittedAt: v.nullable(seconds),
  decidedAt: v.nullable(seconds),
  evidence: v.nullable(bytes),
  reason: v.nullable(v.number()),
  resident: v.pipe(
    v.object({ id: account }),
    v.transform(({ id }) => id),
  ),
  task: v.intersect([taskSchema, publisherSchema]),
});

const HANDED_IN_FIELDS = `id round state submittedAt decidedAt evidence reason resident { id }
  task { ${TASK_FIELDS} publisher { id } }`;

/** Work that was handed in, with its task and who may not judge it. */
export type HandedIn = v.InferOutput<typeof handedInSchema>;

/** Everything that waits for an inspector, the longest waiting first. */
export async function readWaitingWork(): Promise<Answer<HandedIn[]>> {
  const { data, asOf } = await askIndexer(
    `claims(where: { state: Submitted }, orderBy: submittedAt, orderDirection: asc, first: ${MOST}) {
      ${HANDED_IN_FIELDS} }`,
    v.object({ claims: v.array(handedInSchema) }),
  );
  return { data: data.claims, asOf };
}

/** One claim, whatever became of it; null when the overview does not know it. */
export async function readHandedIn(id: string): Promise<Answer<HandedIn | null>> {
  const { data, asOf } = await askIndexer(
    `claim(id: $id) { ${HANDED_IN_FIELDS} }`,
    v.object({ claim: v.nullable(handedInSchema) }),
    { types: "($id: ID!)", values: { id } },
  );
  return { data: data.claim, asOf };
}
