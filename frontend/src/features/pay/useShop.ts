import { useQuery } from "@tanstack/react-query";
import { readShop } from "../../indexer/merchants.ts";
import type { Address } from "../../lib/hex.ts";

/** What the overview knows of a shop. */
export function useShop(merchant: Address) {
  return useQuery({ queryKey: ["shop", merchant], queryFn: () => readShop(merchant), retry: false });
}
