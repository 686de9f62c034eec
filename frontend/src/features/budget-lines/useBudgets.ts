import { useQuery } from "@tanstack/react-query";
import { readBudgets } from "../../indexer/budgets.ts";

const EVERY = 10_000;

/** The treasury and every budget line, kept up to date. */
export function useBudgets() {
  return useQuery({
    queryKey: ["budgets"],
    queryFn: async () => (await readBudgets()).data,
    refetchInterval: EVERY,
  });
}
