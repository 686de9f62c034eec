import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { readOlderSales, readSales } from "../../indexer/payments.ts";
import { beforeLastDays } from "../../lib/city-days.ts";
import type { Address } from "../../lib/hex.ts";

/** How many days the totals and the chart show. */
export const SHOWN_DAYS = 7;

const EVERY = 5_000;
const DAY_SECONDS = 86_400;

/** From when on sales are read at once. Moves once a day, so that older pages stay where they are. */
export function recentSince(now: number): number {
  return beforeLastDays(now - (now % DAY_SECONDS), SHOWN_DAYS);
}

/** What the shop got and gave back lately, kept up to date. */
export function useRecentSales(merchant: Address, since: number) {
  return useQuery({
    queryKey: ["sales", merchant, since],
    queryFn: async () => (await readSales(merchant, since)).data,
    refetchInterval: EVERY,
  });
}

/** Sales of before, page by page. Asks nothing until `isWanted`. */
export function useOlderSales(merchant: Address, before: number, isWanted: boolean) {
  return useInfiniteQuery({
    queryKey: ["older-sales", merchant, before],
    queryFn: async ({ pageParam }) => (await readOlderSales(merchant, before, pageParam)).data,
    initialPageParam: 0,
    getNextPageParam: (last, _all, page: number) => (last.hasMore ? page + 1 : undefined),
    enabled: isWanted,
  });
}
