import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refund } from "../../chain/merchant/refund.ts";
import { untilIndexed } from "../../indexer/client.ts";
import type { SaleDetails } from "../../indexer/payments.ts";

/** A refund that is in a block. */
export interface Refunded {
  amount: bigint;
  block: number;
  /** Whether the overview knows it: not yet, yes, or later than we waited for. */
  overview: "waiting" | "there" | "behind";
}

/** Gives back part of a sale; then waits until the overview knows it. */
export function useRefund(sale: SaleDetails) {
  const queries = useQueryClient();
  const [refunded, setRefunded] = useState<Refunded>();
  const sending = useMutation({
    networkMode: "always",
    mutationFn: (amount: bigint) => refund(sale.payer, sale.reference, amount),
    onMutate: () => setRefunded(undefined),
    onSuccess: ({ block }, amount) => {
      setRefunded({ amount, block, overview: "waiting" });
      void untilIndexed(block).then((isThere) => {
        const overview = isThere ? "there" : "behind";
        // Another refund may have been made while this one was waited for.
        setRefunded((last) => (last?.block === block ? { ...last, overview } : last));
        return queries.invalidateQueries();
      });
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return { ...sending, refunded };
}
