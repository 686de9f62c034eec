import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { middayOf } from "../../lib/city-days.ts";
import { BarChart, type Bar } from "../../ui/BarChart.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";
import { Text } from "../../ui/Text.tsx";
import type { DayTotals } from "./figures.ts";
import { mayTellAmount } from "./suppression.ts";

/** The last days, the newest first: what was paid for tasks, and what was spent in shops. */
export function DayCharts({ totals }: { totals: readonly DayTotals[] }) {
  const words = useText().openbaar.figures.days;
  return (
    <Stack>
      <Heading level={2}>{words.title(totals.length)}</Heading>
      <SideBySide
        main={<Chart caption={words.earned} totals={totals} valueOf={({ earned }) => earned} />}
        side={<Spending totals={totals} />}
      />
    </Stack>
  );
}

function Spending({ totals }: { totals: readonly DayTotals[] }) {
  const words = useText().openbaar.figures.days;
  const spent = totals.filter(({ payments }) => payments > 0);
  if (spent.length > 0 && !spent.some(({ payments }) => mayTellAmount(payments))) {
    return (
      <Card title={words.spent}>
        <Text>{words.allFew}</Text>
      </Card>
    );
  }
  const isKept = ({ payments }: DayTotals) => !mayTellAmount(payments);
  return <Chart caption={words.spent} totals={totals} valueOf={({ paid }) => paid} isKept={isKept} />;
}

interface ChartProps {
  caption: string;
  totals: readonly DayTotals[];
  valueOf(total: DayTotals): bigint;
  /** Whether the amount of a day is kept back, because few residents stand behind it. */
  isKept?(total: DayTotals): boolean;
}

function Chart({ caption, totals, valueOf, isKept = () => false }: ChartProps) {
  const words = useText().openbaar.figures;
  const format = useFormat();
  const bars = totals.toReversed().map((total): Bar => {
    const midday = middayOf(total.day);
    const names = { key: total.day, label: format.date(midday), short: format.weekday(midday) };
    return isKept(total) ? { ...names, value: 0, kept: words.fewTimes } : { ...names, value: Number(valueOf(total)) };
  });
  return (
    <BarChart
      caption={caption}
      bars={bars}
      columns={{ label: words.days.day, value: words.days.amount }}
      format={(cents) => format.amount(Math.round(cents))}
    />
  );
}
