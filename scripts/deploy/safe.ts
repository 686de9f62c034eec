import { concat, encodeAbiParameters, encodeFunctionData, getContractAddress, keccak256, zeroAddress } from "viem";
import type { Address, Hex } from "viem";
import { safeAbi } from "../../protocol/generated/abis.ts";
import { packagedArtifact } from "./artifacts.ts";
import { hasCode, included, send, type ChainClient } from "./chain.ts";

const BUILD = "@safe-global/safe-contracts/build/artifacts/contracts";

/** The parts of Safe 1.4.1 and where the Safe project put them on most chains. */
const PARTS = {
  Safe: { path: "Safe.sol/Safe.json", canonical: "0x41675C099F32341bf84BFc5382aF534df5C7461a" },
  SafeProxyFactory: {
    path: "proxies/SafeProxyFactory.sol/SafeProxyFactory.json",
    canonical: "0x4e1DCf7AD4e460CfD30791CCC4F9c8a4f820ec67",
  },
  MultiSendCallOnly: {
    path: "libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json",
    canonical: "0x9641d764fc13c8B624c04430C7356C1C7C8102e2",
  },
  CompatibilityFallbackHandler: {
    path: "handler/CompatibilityFallbackHandler.sol/CompatibilityFallbackHandler.json",
    canonical: "0xfd0732Dc9E303f09fCEf3a7388Ad10A83459Ec99",
  },
} as const satisfies Record<string, { path: string; canonical: Address }>;

const factoryAbi = [
  {
    type: "function",
    name: "createProxyWithNonce",
    stateMutability: "nonpayable",
    inputs: [
      { name: "_singleton", type: "address" },
      { name: "initializer", type: "bytes" },
      { name: "saltNonce", type: "uint256" },
    ],
    outputs: [{ name: "proxy", type: "address" }],
  },
  { type: "function", name: "proxyCreationCode", stateMutability: "pure", inputs: [], outputs: [{ type: "bytes" }] },
] as const;

/** A contract that is on the chain now, and by which transaction when this run sent it. */
export interface Landed {
  address: Address;
  block: bigint;
  transaction: Hex | null;
}

/** A part of the Safe: the canonical one where the chain has it, else the audited bytecode from its package. */
export async function ensureSafePart(client: ChainClient, name: keyof typeof PARTS, known?: Address): Promise<Landed> {
  const { path, canonical } = PARTS[name];
  for (const address of [canonical, known]) {
    if (address && (await hasCode(client, address))) return { address, block: 0n, transaction: null };
  }
  const receipt = await send(client, { data: packagedArtifact(`${BUILD}/${path}`).bytecode });
  return { address: receipt.contractAddress!, block: receipt.blockNumber, transaction: receipt.transactionHash };
}

/** The council's Safe: its address follows from owners, threshold and salt, so a second run finds the first one's. */
export async function createSafe(
  client: ChainClient,
  { owners, threshold, salt }: { owners: readonly Address[]; threshold: number; salt: bigint },
): Promise<Landed> {
  const singleton = (await ensureSafePart(client, "Safe")).address;
  const factory = (await ensureSafePart(client, "SafeProxyFactory")).address;
  const handler = (await ensureSafePart(client, "CompatibilityFallbackHandler")).address;
  const initializer = encodeFunctionData({
    abi: safeAbi,
    functionName: "setup",
    args: [owners, BigInt(threshold), zeroAddress, "0x", handler, zeroAddress, 0n, zeroAddress],
  });
  const address = await proxyAddress(client, factory, singleton, initializer, salt);
  if (await hasCode(client, address)) return { address, block: 0n, transaction: null };
  const receipt = await included(
    client,
    await client.writeContract({
      address: factory,
      abi: factoryAbi,
      functionName: "createProxyWithNonce",
      args: [singleton, initializer, salt],
    }),
  );
  return { address, block: receipt.blockNumber, transaction: receipt.transactionHash };
}

async function proxyAddress(client: ChainClient, factory: Address, singleton: Address, initializer: Hex, salt: bigint) {
  const code = await client.readContract({ address: factory, abi: factoryAbi, functionName: "proxyCreationCode" });
  const bytecode = concat([code, encodeAbiParameters([{ type: "uint256" }], [BigInt(singleton)])]);
  const words = [{ type: "bytes32" }, { type: "uint256" }] as const;
  const packed = encodeAbiParameters(words, [keccak256(initializer), salt]);
  return getContractAddress({ opcode: "CREATE2", from: factory, salt: keccak256(packed), bytecode });
}
