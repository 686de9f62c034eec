import { useQuery } from "@tanstack/react-query";
import { readFence } from "../../chain/reads.ts";
import { readShops } from "../../indexer/merchants.ts";
import { readTasksOnMap } from "../../indexer/tasks-on-map.ts";
import { useNow } from "../../lib/useNow.ts";

const EVERY = 30_000;

/** The city's boundary, from the chain. */
export function useFence() {
  return useQuery({ queryKey: ["fence"], queryFn: readFence, staleTime: Infinity });
}

/** Tasks and shops to show on the map. */
export function useTownPlaces() {
  const now = useNow(60);
  const places = useQuery({
    queryKey: ["town-places"],
    queryFn: async () => {
      const [tasks, shops] = await Promise.all([readTasksOnMap(Math.floor(Date.now() / 1000)), readShops(["Active"])]);
      return { tasks, shops: shops.data };
    },
    refetchInterval: EVERY,
  });
  return { now, places };
}
