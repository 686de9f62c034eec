import type { Address, Hex } from "viem";
import type { CouncilAct } from "../../protocol/council-act.ts";
import { addressIn, type Deployment } from "../../protocol/deployment.ts";
import { councilAgendaAbi, safeAbi } from "../../protocol/generated/abis.ts";
import type { ChainClient } from "../deploy/chain.ts";
import type { Proposal } from "./propose.ts";

/** Everything that ever was on the agenda, the oldest first. */
export async function proposals(client: ChainClient, deployment: Deployment): Promise<Proposal[]> {
  const logs = await client.getContractEvents({
    address: addressIn(deployment, "CouncilAgenda"),
    abi: councilAgendaAbi,
    eventName: "ActProposed",
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  });
  return logs.map(({ args: { act, safeTxHash, sentence } }) => ({ act, hash: safeTxHash, sentence }));
}

/** The proposal with this hash. */
export async function proposalOf(client: ChainClient, deployment: Deployment, hash: Hex): Promise<Proposal> {
  const found = (await proposals(client, deployment)).find((proposal) => proposal.hash === hash);
  if (!found) throw new Error(`Nothing with the hash ${hash} is on the agenda.`);
  return found;
}

/** The nonce for the next proposal: after all that are on the agenda and not yet done. */
export async function nextNonce(client: ChainClient, deployment: Deployment): Promise<bigint> {
  const current = await currentNonce(client, deployment);
  const taken = (await proposals(client, deployment)).map(({ act }) => act.nonce + 1n);
  return taken.reduce((highest, nonce) => (nonce > highest ? nonce : highest), current);
}

/** Refuses an act whose turn it is not: the Safe does its transactions in the order of their nonces. */
export async function requireTurn(client: ChainClient, deployment: Deployment, { nonce }: CouncilAct): Promise<void> {
  const current = await currentNonce(client, deployment);
  if (nonce < current) throw new Error("This proposal, or another in its place, has been executed already.");
  if (nonce > current) throw new Error(`First comes the proposal with nonce ${current}; this one has ${nonce}.`);
}

/** The owners who approved this hash on the Safe. Refuses when they are fewer than the council needs. */
export async function approversOf(client: ChainClient, deployment: Deployment, hash: Hex): Promise<Address[]> {
  const safe = { address: addressIn(deployment, "Safe"), abi: safeAbi } as const;
  const owners = await client.readContract({ ...safe, functionName: "getOwners" });
  const approvals = await Promise.all(
    owners.map((owner) => client.readContract({ ...safe, functionName: "approvedHashes", args: [owner, hash] })),
  );
  const approvers = owners.filter((_owner, index) => approvals[index] !== 0n);
  const needed = await client.readContract({ ...safe, functionName: "getThreshold" });
  if (approvers.length < needed) throw new Error(`${approvers.length} of the ${needed} approvals it needs are there.`);
  return approvers;
}

function currentNonce(client: ChainClient, deployment: Deployment): Promise<bigint> {
  return client.readContract({ address: addressIn(deployment, "Safe"), abi: safeAbi, functionName: "nonce" });
}
