import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { middayOf } from "../../lib/city-days.ts";
import { BarChart } from "../../ui/BarChart.tsx";
import type { DayTotal } from "./days.ts";

/** What came in on each of these days, the oldest first. */
export function DayChart({ totals }: { totals: readonly DayTotal[] }) {
  const words = useText().merchant.sales;
  const format = useFormat();
  const bars = totals.toReversed().map(({ day, received }) => ({
    key: day,
    label: format.date(middayOf(day)),
    short: format.weekday(middayOf(day)),
    value: Number(received),
  }));
  return (
    <BarChart
      caption={words.chart}
      bars={bars}
      columns={{ label: words.chartDay, value: words.chartReceived }}
      format={(cents) => format.amount(BigInt(Math.round(cents)))}
    />
  );
}
