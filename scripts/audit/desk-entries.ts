import type { RedemptionState } from "../../protocol/generated/states.ts";
import type { BatchedRedemption, Books, Entries } from "./book-keeping.ts";

/** What happens to coins that shops hand in: each redemption ends once. */
export const DESK_ENTRIES: Entries<
  | "RedemptionRequested"
  | "RedemptionCancelled"
  | "BatchClosed"
  | "RedemptionReturned"
  | "RedemptionReclaimed"
  | "BatchConfirmed"
> = {
  RedemptionRequested: ({ redemptions }, { id, batch, amount }) => {
    redemptions.set(String(id), { amount, batch, state: "Open" });
  },
  RedemptionCancelled: (books, { id }) => become(books, id, "Open", "Cancelled"),
  BatchClosed: (books, { batch }) => {
    for (const [id] of itemsOf(books, batch, "Open")) become(books, BigInt(id), "Open", "Frozen");
  },
  RedemptionReturned: (books, { id }) => become(books, id, "Frozen", "Returned"),
  RedemptionReclaimed: (books, { id }) => become(books, id, "Frozen", "Reclaimed"),
  BatchConfirmed: (books, { batch, amount }) => {
    const items = itemsOf(books, batch, "Frozen");
    const paid = items.reduce((sum, [, item]) => sum + item.amount, 0n);
    if (paid !== amount) throw new Error(`Batch ${batch} burned ${amount} cents, and its redemptions are ${paid}.`);
    for (const [id] of items) become(books, BigInt(id), "Frozen", "Paid");
  },
};

function become({ redemptions }: Books, id: bigint, from: RedemptionState, to: RedemptionState): void {
  const redemption = redemptions.get(String(id));
  if (redemption?.state !== from) {
    throw new Error(`Redemption ${id} became ${to} and was ${redemption?.state ?? "never asked for"}, not ${from}.`);
  }
  redemption.state = to;
}

function itemsOf({ redemptions }: Books, batch: bigint, state: RedemptionState): [string, BatchedRedemption][] {
  return [...redemptions].filter(([, item]) => item.batch === batch && item.state === state);
}
