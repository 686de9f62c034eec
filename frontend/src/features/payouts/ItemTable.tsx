import type { ReactNode } from "react";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { PayoutItem } from "../../indexer/payouts.ts";
import { shortAddress } from "../../lib/hex.ts";
import { Table } from "../../ui/Table.tsx";

interface ItemTableProps {
  batch: bigint;
  items: readonly PayoutItem[];
  /** What can be done with an item. */
  actOn?: (item: PayoutItem) => ReactNode;
}

/** What is in a batch: whose, and how much. */
export function ItemTable({ batch, items, actOn }: ItemTableProps) {
  const words = useText().councilPayouts.items;
  const format = useFormat();
  const columns = [
    { key: "number", label: words.number },
    { key: "shop", label: words.shop },
    { key: "amount", label: words.amount, numeric: true },
    ...(actOn ? [{ key: "act", label: words.act }] : []),
  ];
  const rows = items.map((item) => ({
    key: String(item.number),
    cells: {
      number: format.count(item.number),
      shop: item.merchant.tradingName || shortAddress(item.merchant.id),
      amount: format.amount(item.amount),
      act: actOn?.(item),
    },
  }));
  return <Table caption={words.caption(format.count(batch))} columns={columns} rows={rows} />;
}
