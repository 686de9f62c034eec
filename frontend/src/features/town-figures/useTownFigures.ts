import { useQuery } from "@tanstack/react-query";
import { readTownFigures } from "../../indexer/town.ts";
import { beforeLastDays, lastDays, middayOf } from "../../lib/city-days.ts";
import { useNow } from "../../lib/useNow.ts";

/** How many days are told apart. */
export const SHOWN_DAYS = 14;

const EVERY = 20_000;

/** The figures of the town, kept up to date, and the days they are told by, the newest first. */
export function useTownFigures() {
  const days = lastDays(useNow(60), SHOWN_DAYS);
  const today = days[0] ?? "";
  const figures = useQuery({
    queryKey: ["town-figures", today],
    queryFn: async () => (await readTownFigures(beforeLastDays(middayOf(today), SHOWN_DAYS))).data,
    refetchInterval: EVERY,
  });
  return { days, figures };
}
