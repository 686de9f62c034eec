import { createClient, hashTypedData, http, type Address, type Client, type Transport } from "viem";
import { getBlockNumber, readContract } from "viem/actions";
import { addressIn, type Deployment } from "@wesh/protocol/deployment.ts";
import { accessManagerAbi, taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { claimStates } from "@wesh/protocol/generated/states.ts";
import { isResidentSignature } from "@wesh/protocol/resident-signature.ts";
import { ROLES } from "@wesh/protocol/roles.ts";
import { evidenceAccessData, handInData } from "@wesh/protocol/typed-data.ts";
import type { ChainReader, ClaimOnChain } from "./chain-reader.ts";
import { Refused } from "./refusal.ts";

const JUDGES = [ROLES.INSPECTOR, ROLES.SENIOR_INSPECTOR];

/** The chain reader of a town that is deployed. A chain that cannot be reached is a refusal, never a "no". */
export function readDeployedChain(deployment: Deployment, transport: Transport): ChainReader {
  const client = createClient({ transport });
  const verifier = { chainId: deployment.chainId, verifyingContract: addressIn(deployment, "TaskRegistry") };
  const isSignature = signatureCheck(client, addressIn(deployment, "ResidentWalletFactory"));
  return {
    claimOf: (taskId, resident) => reached(() => claimOf(client, verifier.verifyingContract, taskId, resident)),
    signedHandIn: (handIn, signature) =>
      reached(() => isSignature(handIn.resident, hashTypedData(handInData(verifier, handIn)), signature)),
    signedAccess: (access, signature) =>
      reached(() => isSignature(access.reader, hashTypedData(evidenceAccessData(verifier, access)), signature)),
    isInspector: (reader) => reached(() => isInspector(client, addressIn(deployment, "AccessManager"), reader)),
    membersOf: (taskId, lead) => reached(() => membersOf(client, verifier.verifyingContract, taskId, lead)),
    blockNumber: () => reached(() => getBlockNumber(client, { cacheTime: 0 })),
  };
}

/** A transport to a node over HTTP. */
export function nodeAt(url: string): Transport {
  return http(url, { timeout: 10_000 });
}

function signatureCheck(client: Client, wallets: Address) {
  return (resident: Address, digest: `0x${string}`, signature: `0x${string}`) =>
    isResidentSignature(client, { wallets, resident, digest, signature });
}

async function claimOf(client: Client, registry: Address, taskId: bigint, resident: Address): Promise<ClaimOnChain> {
  const call = { address: registry, abi: taskRegistryAbi, functionName: "claimOf", args: [taskId, resident] } as const;
  const { state, round, evidence } = await readContract(client, call);
  return { state: claimStates[state]!, round: BigInt(round), evidence };
}

async function membersOf(client: Client, registry: Address, taskId: bigint, lead: Address): Promise<Address[]> {
  const call = { address: registry, abi: taskRegistryAbi, functionName: "sharesOf", args: [taskId, lead] } as const;
  return (await readContract(client, call)).map(({ resident }) => resident);
}

async function isInspector(client: Client, manager: Address, reader: Address): Promise<boolean> {
  const question = { address: manager, abi: accessManagerAbi, functionName: "hasRole" } as const;
  const answers = JUDGES.map((role) => readContract(client, { ...question, args: [role, reader] }));
  return (await Promise.all(answers)).some(([isMember]) => isMember);
}

async function reached<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch {
    throw new Refused("Evidence_ChainUnavailable");
  }
}
