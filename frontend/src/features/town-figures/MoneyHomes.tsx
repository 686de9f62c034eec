import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Ledger } from "../../indexer/town.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { StackedBars } from "../../ui/StackedBars.tsx";
import { Text } from "../../ui/Text.tsx";
import { addsUp, homesOf } from "./figures.ts";

/** Where all money is now, and whether that is everything that was issued. */
export function MoneyHomes({ ledger }: { ledger: Ledger }) {
  const words = useText().openbaar.figures.homes;
  const format = useFormat();
  const bars = homesOf(ledger).map(({ home, amount }) => ({
    key: home,
    label: words.names[home],
    parts: { amount: Number(amount) },
  }));
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.issued(format.amount(ledger.supply))}</Text>
      <StackedBars
        caption={words.caption}
        column={words.place}
        series={[{ key: "amount", label: words.amount, tone: "action" }]}
        bars={bars}
        format={(cents) => format.amount(cents)}
      />
      {addsUp(ledger) ? <Text small>{words.addsUp}</Text> : <Alert kind="error">{words.doesNotAddUp}</Alert>}
    </Stack>
  );
}
