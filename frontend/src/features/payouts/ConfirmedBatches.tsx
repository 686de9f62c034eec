import { useNameOf } from "../../chain/council/useNameOf.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Batch } from "../../indexer/payouts.ts";
import { shortAddress } from "../../lib/hex.ts";
import { Table } from "../../ui/Table.tsx";
import { Text } from "../../ui/Text.tsx";

/** Batches the bank paid: how much was burned, and which two people saw to it. */
export function ConfirmedBatches({ batches }: { batches: readonly Batch[] }) {
  const words = useText().councilPayouts.confirmed;
  const format = useFormat();
  const nameOf = useNameOf();
  if (batches.length === 0) return <Text subtle>{words.none}</Text>;
  const columns = [
    { key: "number", label: words.number },
    { key: "items", label: words.items, numeric: true },
    { key: "burned", label: words.burned, numeric: true },
    { key: "when", label: words.when },
    { key: "closer", label: words.closer },
    { key: "confirmer", label: words.confirmer },
    { key: "statement", label: words.statement },
  ];
  const rows = batches.map((batch) => ({
    key: String(batch.number),
    cells: {
      number: format.count(batch.number),
      items: format.count(batch.itemCount),
      burned: format.amount(batch.burned ?? 0n),
      when: batch.confirmedAt !== null && format.moment(batch.confirmedAt),
      closer: batch.closer && nameOf(batch.closer),
      confirmer: batch.confirmer && nameOf(batch.confirmer),
      statement: batch.bankStatement && <code>{shortAddress(batch.bankStatement)}</code>,
    },
  }));
  return <Table caption={words.caption} columns={columns} rows={rows} />;
}
