import type { BudgetEntry, BudgetEntryKind, BudgetLine } from "../../indexer/budgets.ts";

/** Whether what came into a line is all somewhere: available, set apart, paid or gone back. */
export function isWhole({ funded, available, setApart, paid, returned }: BudgetLine): boolean {
  return funded === available + setApart + paid + returned;
}

const SIGN: Record<BudgetEntryKind, bigint> = { Funded: 1n, Released: 1n, Returned: -1n, SetApart: -1n, Paid: 0n };

/**
 * Entries of which the balance does not follow from the one before. Newest first, as they are shown. Nobody should ever
 * see one: the overview would contradict itself.
 */
export function breaksIn(entries: readonly BudgetEntry[]): string[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index + 1]?.available ?? 0n;
    return before + SIGN[entry.kind] * entry.amount === entry.available ? [] : [entry.id];
  });
}
