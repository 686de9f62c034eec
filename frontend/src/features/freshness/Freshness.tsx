import { useQuery } from "@tanstack/react-query";
import { readHead } from "../../chain/reads.ts";
import { readAsOf } from "../../indexer/client.ts";
import { DataAge } from "../../ui/DataAge.tsx";
import { IndexerDown } from "./IndexerDown.tsx";
import { lagOf } from "./lag.ts";

const EVERY = 5_000;

/** How old the figures on this page are, and a warning when they lag behind the chain or cannot be had. */
export function Freshness() {
  const asOf = useQuery({ queryKey: ["as-of"], queryFn: readAsOf, refetchInterval: EVERY });
  const head = useQuery({ queryKey: ["head"], queryFn: readHead, refetchInterval: EVERY });
  if (asOf.isError) return <IndexerDown />;
  if (asOf.data === undefined) return null;
  return <DataAge {...asOf.data} behind={head.data && lagOf(asOf.data, head.data)} />;
}
