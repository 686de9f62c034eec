import type { Deployment } from "../../protocol/deployment.ts";
import type { Decision } from "../../protocol/council-decision.ts";
import { approve } from "./approve.ts";
import { execute } from "./execute.ts";
import type { Hand } from "./hand.ts";
import { propose, type Proposal } from "./propose.ts";

/** Takes a decision from proposal to execution: the first owner proposes it, all these owners approve, the first executes. */
export async function decide(
  owners: readonly [Hand, ...Hand[]],
  deployment: Deployment,
  decision: Decision,
  nonce: bigint,
): Promise<Proposal> {
  const proposal = await propose(owners[0], deployment, decision, nonce);
  for (const owner of owners) await approve(owner, deployment, proposal.hash);
  await execute(
    owners[0],
    deployment,
    proposal.act,
    owners.map(({ address }) => address),
  );
  return proposal;
}
