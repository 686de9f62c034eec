import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Sale } from "../../indexer/payments.ts";
import { dayOf, type Day } from "../../lib/city-days.ts";
import { shortAddress } from "../../lib/hex.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Badge } from "../../ui/Badge.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EntryList, type Entry } from "../../ui/EntryList.tsx";
import { Heading } from "../../ui/Heading.tsx";

interface SaleListProps {
  sales: readonly Sale[];
  today: Day;
  yesterday: Day;
  saleHref: (id: string) => string;
}

/** Payments under the day they came in, the newest first. */
export function SaleList({ sales, today, yesterday, saleHref }: SaleListProps) {
  const text = useText().merchant.sales;
  const format = useFormat();
  const nameOf = (day: Day, timestamp: number) =>
    day === today ? text.today : day === yesterday ? text.yesterday : format.date(timestamp);
  const entryOf = useEntry(saleHref);
  return (
    <Stack>
      {[...byDay(sales)].map(([day, [first, ...rest]]) => {
        const name = nameOf(day, first.timestamp);
        return (
          <Stack key={day} gap="s">
            <Heading level={3}>{name}</Heading>
            <EntryList label={text.listOf(name)} entries={[first, ...rest].map(entryOf)} />
          </Stack>
        );
      })}
    </Stack>
  );
}

function byDay(sales: readonly Sale[]): Map<Day, [first: Sale, ...rest: Sale[]]> {
  const days = new Map<Day, [Sale, ...Sale[]]>();
  for (const sale of sales) {
    const day = dayOf(sale.timestamp);
    const known = days.get(day);
    if (known === undefined) days.set(day, [sale]);
    else known.push(sale);
  }
  return days;
}

function useEntry(saleHref: (id: string) => string): (sale: Sale) => Entry {
  const text = useText().merchant.sales;
  const format = useFormat();
  return (sale) => ({
    key: sale.id,
    icon: sale.refunded > 0n ? "refund" : "receipt",
    title: format.time(sale.timestamp),
    detail:
      sale.refunded > 0n ? (
        <Badge tone="warning">{text.refundedPart(format.amount(sale.refunded))}</Badge>
      ) : (
        text.payer(shortAddress(sale.payer))
      ),
    end: <Amount cents={sale.amount} />,
    href: saleHref(sale.id),
  });
}
