import { useQuery } from "@tanstack/react-query";
import { readRules } from "../../indexer/rules.ts";

const EVERY = 15_000;

/** The rules and those that are announced, kept up to date. */
export function useRules() {
  return useQuery({
    queryKey: ["rules"],
    queryFn: async () => (await readRules(Math.floor(Date.now() / 1000))).data,
    refetchInterval: EVERY,
  });
}
