import { getAbiItem, type Address, type GetLogsReturnType } from "viem";
import { heerlenEuroAbi, paymentMeterAbi, redemptionDeskAbi, taskRegistryAbi } from "../../protocol/generated/abis.ts";
import type { ChainReader } from "./chain-reader.ts";

const EVENTS = [
  getAbiItem({ abi: heerlenEuroAbi, name: "Transfer" }),
  getAbiItem({ abi: heerlenEuroAbi, name: "StandingChanged" }),
  getAbiItem({ abi: heerlenEuroAbi, name: "Paid" }),
  getAbiItem({ abi: heerlenEuroAbi, name: "Refunded" }),
  getAbiItem({ abi: taskRegistryAbi, name: "BudgetOpened" }),
  getAbiItem({ abi: taskRegistryAbi, name: "BudgetFunded" }),
  getAbiItem({ abi: taskRegistryAbi, name: "BudgetReturned" }),
  getAbiItem({ abi: taskRegistryAbi, name: "TaskPublished" }),
  getAbiItem({ abi: taskRegistryAbi, name: "TaskClosed" }),
  getAbiItem({ abi: taskRegistryAbi, name: "SlotReturned" }),
  getAbiItem({ abi: taskRegistryAbi, name: "TaskClaimed" }),
  getAbiItem({ abi: taskRegistryAbi, name: "ShareAgreed" }),
  getAbiItem({ abi: taskRegistryAbi, name: "ClaimWithdrawn" }),
  getAbiItem({ abi: taskRegistryAbi, name: "ClaimLapsed" }),
  getAbiItem({ abi: taskRegistryAbi, name: "ClaimRefused" }),
  getAbiItem({ abi: taskRegistryAbi, name: "WorkApproved" }),
  getAbiItem({ abi: taskRegistryAbi, name: "RewardShared" }),
  getAbiItem({ abi: redemptionDeskAbi, name: "RedemptionRequested" }),
  getAbiItem({ abi: redemptionDeskAbi, name: "RedemptionCancelled" }),
  getAbiItem({ abi: redemptionDeskAbi, name: "BatchClosed" }),
  getAbiItem({ abi: redemptionDeskAbi, name: "RedemptionReturned" }),
  getAbiItem({ abi: redemptionDeskAbi, name: "RedemptionReclaimed" }),
  getAbiItem({ abi: redemptionDeskAbi, name: "BatchConfirmed" }),
  getAbiItem({ abi: paymentMeterAbi, name: "PaymentsCounted" }),
] as const;

/** An event that tells of money: decoded, and complete. */
export type MoneyLog = GetLogsReturnType<undefined, typeof EVENTS, true>[number];

/** Blocks asked for at once; many nodes refuse more. */
const STRIDE = 5_000n;

/** Every event about money of the contracts that keep it, in the order of the chain. */
export async function readMoneyLogs(
  client: ChainReader,
  { addresses, from, to }: { addresses: Address[]; from: bigint; to: bigint },
): Promise<MoneyLog[]> {
  const logs: MoneyLog[] = [];
  for (let start = from; start <= to; start += STRIDE) {
    const end = start + STRIDE - 1n < to ? start + STRIDE - 1n : to;
    logs.push(
      ...(await client.getLogs({ address: addresses, events: EVENTS, strict: true, fromBlock: start, toBlock: end })),
    );
  }
  return logs;
}
