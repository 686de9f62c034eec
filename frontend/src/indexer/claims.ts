import * as v from "valibot";
import type { Address } from "../lib/hex.ts";
import { askIndexer, type Answer } from "./client.ts";
import { seconds, whole } from "./scalars.ts";
import { TASK_FIELDS, taskSchema } from "./tasks.ts";

const MOST = 100;

const claimSchema = v.object({
  id: v.string(),
  round: v.number(),
  state: v.picklist(["Claimed", "Submitted", "Paid", "Rejected", "Withdrawn", "Lapsed"]),
  leaseEnd: seconds,
  claimedAt: seconds,
  submittedAt: v.nullable(seconds),
  decidedAt: v.nullable(seconds),
  reward: v.nullable(whole),
  reason: v.nullable(v.number()),
  task: taskSchema,
});

const CLAIM_FIELDS = `id round state leaseEnd claimedAt submittedAt decidedAt reward reason task { ${TASK_FIELDS} }`;

/** A resident's claim on a task, one round of it. */
export type Claim = v.InferOutput<typeof claimSchema>;

/** All claims of a resident, the newest first. */
export async function readClaims(resident: Address): Promise<Answer<Claim[]>> {
  const { data, asOf } = await askIndexer(
    `claims(where: { resident: $resident }, orderBy: claimedAt, orderDirection: desc, first: ${MOST}) {
      ${CLAIM_FIELDS} }`,
    v.object({ claims: v.array(claimSchema) }),
    { types: "($resident: String!)", values: { resident: resident.toLowerCase() } },
  );
  return { data: data.claims, asOf };
}

/** The newest claim of a resident on one task; undefined when there is none. */
export async function readClaimOn(taskId: bigint, resident: Address): Promise<Answer<Claim | undefined>> {
  const { data, asOf } = await askIndexer(
    `claims(where: { resident: $resident, task: $task }, orderBy: round, orderDirection: desc, first: 1) {
      ${CLAIM_FIELDS} }`,
    v.object({ claims: v.array(claimSchema) }),
    {
      types: "($resident: String!, $task: String!)",
      values: { resident: resident.toLowerCase(), task: String(taskId) },
    },
  );
  return { data: data.claims[0], asOf };
}
