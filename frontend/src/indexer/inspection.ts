import * as v from "valibot";
import { WAITING_STATES } from "../lib/claim-states.ts";
import { claimStateSchema } from "./claims.ts";
import { askIndexer, type Answer } from "./client.ts";
import { accountOf, bytes, seconds } from "./scalars.ts";
import { TASK_FIELDS, taskSchema } from "./tasks.ts";

const MOST = 200;

const publisherSchema = v.object({ publisher: accountOf });

const handedInSchema = v.pipe(
  v.object({
    id: v.string(),
    round: v.number(),
    state: claimStateSchema,
    submittedAt: v.nullable(seconds),
    waitingSince: v.nullable(seconds),
    decidedAt: v.nullable(seconds),
    evidence: v.nullable(bytes),
    reason: v.nullable(v.number()),
    resident: accountOf,
    beneficiary: v.nullable(accountOf),
    shares: v.array(v.object({ resident: accountOf })),
    reviews: v.array(v.object({ inspector: v.nullable(accountOf) })),
    submissions: v.array(v.object({ round: v.number() })),
    task: v.intersect([taskSchema, publisherSchema]),
  }),
  v.transform(({ shares, reviews, submissions, ...claim }) => ({
    ...claim,
    /** The members of a group. */
    members: shares.map(({ resident }) => resident),
    /** Who judged it, the latest first. */
    judges: reviews.flatMap(({ inspector }) => (inspector === null ? [] : [inspector])),
    /** The round it was handed in: an appeal is about the photos of the round before. */
    handInRound: submissions[0]?.round ?? claim.round,
  })),
);

const HANDED_IN_FIELDS = `id round state submittedAt waitingSince decidedAt evidence reason resident { id }
  beneficiary { id } shares { resident { id } }
  reviews(orderBy: block, orderDirection: desc, first: 2) { inspector { id } }
  submissions(orderBy: block, orderDirection: desc, first: 1) { round }
  task { ${TASK_FIELDS} publisher { id } }`;

/** Work that was handed in, with its task and who may not judge it. */
export type HandedIn = v.InferOutput<typeof handedInSchema>;

/** Everything that waits for an inspector, the longest waiting first. */
export async function readWaitingWork(): Promise<Answer<HandedIn[]>> {
  const { data, asOf } = await askIndexer(
    `claims(where: { state_in: $states }, orderBy: waitingSince, orderDirection: asc, first: ${MOST}) {
      ${HANDED_IN_FIELDS} }`,
    v.object({ claims: v.array(handedInSchema) }),
    { types: "($states: [ClaimState!])", values: { states: WAITING_STATES } },
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
