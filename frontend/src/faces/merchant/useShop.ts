import { useQuery } from "@tanstack/react-query";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readShop } from "../../indexer/merchants.ts";
import { shortAddress, type Address } from "../../lib/hex.ts";

/** What the overview knows of a shop. */
export function useShop(merchant: Address) {
  return useQuery({
    queryKey: ["shop", merchant],
    queryFn: async () => (await readShop(merchant)).data,
    staleTime: 60_000,
  });
}

/** The name on the shop's door; while the overview does not know it, its address in short. */
export function useShopName(merchant: Address): string {
  const words = useText().merchant.till;
  const { data } = useShop(merchant);
  return data?.tradingName || words.unnamed(shortAddress(merchant));
}
