import { encodeFunctionData, type Hex } from "viem";
import { councilActHash, councilActOf, type CouncilAct } from "../../protocol/council-act.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { councilAgendaAbi } from "../../protocol/generated/abis.ts";
import type { Decision } from "../../protocol/council-decision.ts";
import type { Hand } from "./hand.ts";

/** A decision on the agenda. */
export interface Proposal {
  act: CouncilAct;
  /** What the owners approve. */
  hash: Hex;
  sentence: string;
}

/** Puts a decision on the agenda, as the Safe's transaction with this nonce. Only an owner can. */
export async function propose(
  owner: Hand,
  deployment: Deployment,
  { calls, sentence }: Decision,
  nonce: bigint,
): Promise<Proposal> {
  const act = councilActOf(calls, addressIn(deployment, "MultiSendCallOnly"), nonce);
  const data = encodeFunctionData({ abi: councilAgendaAbi, functionName: "propose", args: [act, sentence] });
  await owner.send({ to: addressIn(deployment, "CouncilAgenda"), data });
  return { act, hash: councilActHash(deployment.chainId, addressIn(deployment, "Safe"), act), sentence };
}
