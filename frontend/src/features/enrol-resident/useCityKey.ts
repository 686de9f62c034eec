import { useQuery, useQueryClient } from "@tanstack/react-query";
import { loadLocalCityKey } from "../../chain/council/city-key.ts";
import type { Hex } from "../../lib/hex.ts";

const KEY = ["city-key"];

/**
 * The city's key for this session. It lives in memory only: the local town hands it out, elsewhere a registrar enters it
 * once. Closing or reloading the page forgets it.
 */
export function useCityKey() {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: KEY,
    queryFn: async () => (await loadLocalCityKey()) ?? null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return {
    key: query.data ?? undefined,
    isAsked: query.data === null,
    enter: (key: Hex) => queries.setQueryData(KEY, key),
  };
}
