import { useQuery } from "@tanstack/react-query";
import { readStanding } from "../../chain/reads.ts";
import type { Address } from "../../lib/hex.ts";

const WAITING = 3_000;

/** What a wallet is to the town. While it is not enrolled the chain is asked every few seconds. */
export function useStanding(wallet: Address) {
  return useQuery({
    queryKey: ["standing", wallet],
    queryFn: () => readStanding(wallet),
    refetchInterval: (query) => (query.state.data === "resident" ? false : WAITING),
  });
}
