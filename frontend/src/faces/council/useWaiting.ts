import { useQuery } from "@tanstack/react-query";
import { readWaitingWork } from "../../indexer/inspection.ts";
import { readShops } from "../../indexer/merchants.ts";
import { readPayouts } from "../../indexer/payouts.ts";
import { readProposals } from "../../indexer/proposals.ts";
import type { Room } from "./rooms.ts";

const EVERY = 15_000;

async function countBatches(): Promise<number> {
  const { open, frozen } = (await readPayouts()).data;
  return open.filter(({ itemCount }) => itemCount > 0).length + frozen.length;
}

async function countWaiting(room: Room["key"]): Promise<number> {
  if (room === "shops") return (await readShops(["Applied"])).data.length;
  if (room === "inspect") return (await readWaitingWork()).data.length;
  if (room === "payouts") return countBatches();
  if (room === "agenda") return (await readProposals()).data.filter(({ state }) => state === "Proposed").length;
  return 0;
}

/** How much waits for somebody in a part of the office; undefined while that is not known. */
export function useWaiting(room: Room["key"]): number | undefined {
  return useQuery({ queryKey: ["waiting", room], queryFn: () => countWaiting(room), refetchInterval: EVERY }).data;
}
