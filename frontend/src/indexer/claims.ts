import * as v from "valibot";
import type { Address } from "../lib/hex.ts";
import { askIndexer, type Answer } from "./client.ts";
import { accountOf, seconds, whole } from "./scalars.ts";
import { TASK_FIELDS, taskSchema } from "./tasks.ts";

const MOST = 100;

/** Where a claim can be. Who shares in another's claim has none of their own. */
export const claimStateSchema = v.picklist([
  "Claimed",
  "Submitted",
  "Paid",
  "Rejected",
  "Withdrawn",
  "Lapsed",
  "Doubled",
  "Approved",
  "Resubmitted",
  "RejectedAgain",
  "Appealed",
  "Refused",
]);

const claimSchema = v.pipe(
  v.object({
    id: v.string(),
    round: v.number(),
    state: claimStateSchema,
    resident: accountOf,
    beneficiary: v.nullable(accountOf),
    shared: v.boolean(),
    leaseEnd: seconds,
    extended: v.boolean(),
    claimedAt: seconds,
    submittedAt: v.nullable(seconds),
    waitingSince: v.nullable(seconds),
    decidedAt: v.nullable(seconds),
    answerUntil: v.nullable(seconds),
    reward: v.nullable(whole),
    paid: whole,
    reason: v.nullable(v.number()),
    unjudged: v.array(v.object({ id: v.string() })),
    task: taskSchema,
  }),
  v.transform(({ unjudged, ...claim }) => ({ ...claim, isUnjudged: unjudged.length > 0, goesTo: goesTo(claim) })),
);

/** Whom a reward goes or went to. A reward that could not be taken went back to the budget: to nobody. */
export type RewardGoesTo = "self" | "association" | "group" | "nobody";

interface RewardFacts {
  state: string;
  shared: boolean;
  resident: string;
  beneficiary: string | null;
  paid: bigint;
}

function goesTo({ state, shared, resident, beneficiary, paid }: RewardFacts): RewardGoesTo {
  if (beneficiary === null || (state === "Paid" && paid === 0n)) return "nobody";
  if (shared) return "group";
  return beneficiary === resident ? "self" : "association";
}

const CLAIM_FIELDS = `id round state resident { id } beneficiary { id } shared leaseEnd extended claimedAt submittedAt waitingSince
  decidedAt answerUntil reward paid reason unjudged: reviews(where: { kind: Unjudged }, first: 1) { id }
  task { ${TASK_FIELDS} }`;

/** A resident's claim on a task, until it is paid or ends. */
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
