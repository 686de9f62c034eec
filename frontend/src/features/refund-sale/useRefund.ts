import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refund } from "../../chain/merchant/refund.ts";
import { untilIndexed } from "../../indexer/client.ts";
import type { SaleDetails } from "../../indexer/payments.ts";

/** A refund that is done. */
export interface Refunded {
  amount: bigint;
  /** The overview knows it; it may be a little behind. */
  isIndexed: boolean;
}

/** Gives back part of a sale and waits until the overview knows it. */
export function useRefund(sale: SaleDetails) {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async (amount: bigint): Promise<Refunded> => {
      const { block } = await refund(sale.payer, sale.reference, amount);
      return { amount, isIndexed: await untilIndexed(block) };
    },
    onSettled: () => queries.invalidateQueries(),
  });
}
