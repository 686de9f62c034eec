import { geofenceAbi, heerlenEuroAbi, merchantRegistryAbi, taskRegistryAbi } from "@wesh/protocol/generated/abis.ts";
import { claimStates, type ClaimState } from "@wesh/protocol/generated/states.ts";
import type { ContractName } from "@wesh/protocol/deployment.ts";
import { getBlock, getCode, readContract } from "viem/actions";
import type { Address, Hex } from "../lib/hex.ts";
import { chainClient } from "./client.ts";
import { contractAddress } from "./deployment.ts";
import { ask } from "./refusal.ts";
import { PAYMENT_REFUSALS, STANDINGS, type Standing } from "./standing.ts";

async function at(name: ContractName) {
  return { client: await chainClient(), address: await contractAddress(name) };
}

/** Cents an account holds. */
export function readBalance(account: Address): Promise<bigint> {
  return ask(async () => {
    const { client, address } = await at("HeerlenEuro");
    return readContract(client, { address, abi: heerlenEuroAbi, functionName: "balanceOf", args: [account] });
  });
}

/** What an account is to the town. */
export function readStanding(account: Address): Promise<Standing> {
  return ask(async () => {
    const { client, address } = await at("HeerlenEuro");
    const call = { address, abi: heerlenEuroAbi, functionName: "standingOf", args: [account] } as const;
    return STANDINGS[await readContract(client, call)] ?? "outsider";
  });
}

/** A payment as it would be asked about. */
export interface PaymentQuestion {
  payer: Address;
  merchant: Address;
  amount: bigint;
  paymentReference: Hex;
}

/** "May I pay here?": the name of the refusal, or undefined when the payment would be accepted. */
export function readCanPay(question: PaymentQuestion): Promise<string | undefined> {
  return ask(async () => {
    const { client, address } = await at("HeerlenEuro");
    const { payer, merchant, amount, paymentReference } = question;
    const args = [payer, merchant, amount, paymentReference] as const;
    return PAYMENT_REFUSALS[await readContract(client, { address, abi: heerlenEuroAbi, functionName: "canPay", args })];
  });
}

/** The receipt of a payment: whom was paid, and what can still be refunded. */
export function readReceipt(payer: Address, reference: Hex): Promise<{ merchant: Address; refundable: bigint }> {
  return ask(async () => {
    const { client, address } = await at("HeerlenEuro");
    const args = [payer, reference] as const;
    return readContract(client, { address, abi: heerlenEuroAbi, functionName: "receiptOf", args });
  });
}

/** A resident's claim on a task. */
export interface ClaimOnChain {
  evidence: Hex;
  state: ClaimState;
  round: number;
  /** End of the lease while Claimed, of the time to answer while Rejected or RejectedAgain, else when the state began. */
  clock: number;
  /** Whether the lease was made longer. */
  extended: boolean;
}

/** Where a resident's claim on a task is. */
export function readClaim(taskId: bigint, resident: Address): Promise<ClaimOnChain> {
  return ask(async () => {
    const { client, address } = await at("TaskRegistry");
    const args = [taskId, resident] as const;
    const claim = await readContract(client, { address, abi: taskRegistryAbi, functionName: "claimOf", args });
    return { ...claim, state: claimStates[claim.state] ?? "None" };
  });
}

/** A task as the chain has it now. */
export function readTask(taskId: bigint) {
  return ask(async () => {
    const { client, address } = await at("TaskRegistry");
    return readContract(client, { address, abi: taskRegistryAbi, functionName: "taskOf", args: [taskId] });
  });
}

/** A merchant as the registry has it now. */
export function readMerchant(merchant: Address) {
  return ask(async () => {
    const { client, address } = await at("MerchantRegistry");
    return readContract(client, { address, abi: merchantRegistryAbi, functionName: "merchantOf", args: [merchant] });
  });
}

/** The city's boundary as the contract has it: pairs of latitude and longitude in degrees. */
export function readFence(): Promise<[latitude: number, longitude: number][]> {
  return ask(async () => {
    const { client, address } = await at("Geofence");
    return decodeRing(await readContract(client, { address, abi: geofenceAbi, functionName: "ring" }));
  });
}

/** Vertices of a packed ring: per vertex two int32 of microdegrees, big-endian. */
export function decodeRing(ring: Hex): [latitude: number, longitude: number][] {
  const vertices: [number, number][] = [];
  for (let at = 2; at + 16 <= ring.length; at += 16) {
    vertices.push([microdegrees(ring.slice(at, at + 8)), microdegrees(ring.slice(at + 8, at + 16))]);
  }
  return vertices;
}

function microdegrees(hex: string): number {
  return (Number.parseInt(hex, 16) | 0) / 1e6;
}

/** Whether an account has code: a resident's wallet is deployed at its first payment. */
export function readIsDeployed(account: Address): Promise<boolean> {
  return ask(async () => ((await getCode(await chainClient(), { address: account })) ?? "0x") !== "0x");
}

/** The newest block of the chain. */
export function readHead(): Promise<{ number: number; timestamp: number }> {
  return ask(async () => {
    const { number, timestamp } = await getBlock(await chainClient());
    return { number: Number(number), timestamp: Number(timestamp) };
  });
}

/** A block of the chain: its hash is half of a payment's check words, its moment in unix seconds. */
export function readBlock(number: number): Promise<{ hash: Hex; timestamp: number }> {
  return ask(async () => {
    const { hash, timestamp } = await getBlock(await chainClient(), { blockNumber: BigInt(number) });
    return { hash, timestamp: Number(timestamp) };
  });
}
