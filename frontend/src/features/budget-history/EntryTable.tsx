import { useState } from "react";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetEntry } from "../../indexer/budgets.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Table } from "../../ui/Table.tsx";
import { Text } from "../../ui/Text.tsx";
import { breaksIn } from "./running.ts";

const AT_ONCE = 25;

/** Everything that happened to a line, the newest first, with how the line stood after each. */
export function EntryTable({ entries }: { entries: readonly BudgetEntry[] }) {
  const text = useText();
  const words = text.openbaar.history;
  const [shown, setShown] = useState(AT_ONCE);
  const rowOf = useRowOf();
  if (entries.length === 0) return <Text subtle>{words.noEntries}</Text>;
  const columns = [
    { key: "what", label: words.what },
    { key: "amount", label: words.amount, numeric: true },
    { key: "available", label: words.available, numeric: true },
    { key: "setApart", label: words.setApart, numeric: true },
    { key: "paid", label: words.paid, numeric: true },
  ];
  return (
    <Stack>
      {breaksIn(entries).length > 0 && <Alert kind="error">{words.broken}</Alert>}
      <Table caption={words.caption} columns={columns} rows={entries.slice(0, shown).map(rowOf)} />
      {entries.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{text.app.more}</Button>}
    </Stack>
  );
}

function useRowOf() {
  const words = useText().openbaar.history;
  const format = useFormat();
  return ({ id, kind, amount, available, setApart, paid, timestamp, task }: BudgetEntry) => {
    const about = task === null ? undefined : (task.title ?? words.untitled);
    return {
      key: id,
      cells: {
        what: (
          <>
            {about === undefined ? words.kinds[kind] : `${words.kinds[kind]}: ${about}`}
            <Text small subtle>
              {format.date(timestamp)}
            </Text>
          </>
        ),
        amount: format.amount(amount),
        available: format.amount(available),
        setApart: format.amount(setApart),
        paid: format.amount(paid),
      },
    };
  };
}
