import * as v from "valibot";
import { askIndexer, type Answer } from "./client.ts";
import { account, bytes, seconds, whole } from "./scalars.ts";

const DECIDED_SHOWN = 50;

const proposalSchema = v.pipe(
  v.object({
    id: bytes,
    proposer: v.object({ id: account }),
    sentence: v.string(),
    to: account,
    value: whole,
    data: bytes,
    operation: v.picklist(["Call", "DelegateCall"]),
    nonce: seconds,
    state: v.picklist(["Proposed", "Executed", "Failed", "Overtaken"]),
    approvals: v.array(v.object({ owner: v.object({ id: account }) })),
    proposedAt: seconds,
    decidedAt: v.nullable(seconds),
  }),
  v.transform(({ id, proposer, approvals, operation, ...proposal }) => ({
    ...proposal,
    hash: id,
    proposer: proposer.id,
    approvedBy: approvals.map(({ owner }) => owner.id),
    isDelegateCall: operation === "DelegateCall",
  })),
);

const FIELDS = `id proposer { id } sentence to value data operation nonce state
  approvals(orderBy: block, first: 100) { owner { id } } proposedAt decidedAt`;

/** Something on the council's agenda, as its events tell of it. The sentence is the proposer's own. */
export type Proposal = v.InferOutput<typeof proposalSchema>;

/** The council's agenda: all that is open, and the latest that were decided. */
export async function readProposals(): Promise<Answer<Proposal[]>> {
  const { data, asOf } = await askIndexer(
    `open: proposals(where: { state: Proposed }, orderBy: nonce, first: 1000) { ${FIELDS} }
    decided: proposals(where: { state_not: Proposed }, orderBy: decidedAt, orderDirection: desc,
      first: ${DECIDED_SHOWN}) { ${FIELDS} }`,
    v.object({ open: v.array(proposalSchema), decided: v.array(proposalSchema) }),
  );
  return { data: [...data.open, ...data.decided], asOf };
}
