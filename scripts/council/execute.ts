// `npx node scripts/council/execute.ts --hash 0x…`: executes what enough owners have approved.
import type { Address } from "viem";
import { executionOf, type CouncilAct } from "../../protocol/council-act.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { approversOf, proposalOf, requireTurn } from "./agenda.ts";
import { onCommandLine } from "./command-line.ts";
import type { Hand } from "./hand.ts";
import { hashOption } from "./options.ts";

/** Lets the Safe do what these owners approved. Anyone can. */
export async function execute(
  anyone: Hand,
  deployment: Deployment,
  act: CouncilAct,
  approvedBy: readonly Address[],
): Promise<void> {
  await anyone.send({ to: addressIn(deployment, "Safe"), data: executionOf(act, approvedBy) });
}

if (import.meta.main) {
  await onCommandLine({ hash: { type: "string" } }, async ({ client, hand, deployment }, values) => {
    const hash = hashOption("hash", values.hash);
    const { act, sentence } = await proposalOf(client, deployment, hash);
    await requireTurn(client, deployment, act);
    await execute(hand, deployment, act, await approversOf(client, deployment, hash));
    return `Done: ${sentence}`;
  });
}
