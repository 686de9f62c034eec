import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { FigureGrid } from "../../ui/FigureGrid.tsx";
import type { Totals } from "./figures.ts";
import { mayTellAmount } from "./suppression.ts";
import { useTold } from "./useTold.ts";

interface KeyFiguresProps {
  totals: Totals;
  shops: number;
  residents: number;
}

/** The town in a few numbers since its beginning. What concerns few residents is not told. */
export function KeyFigures({ totals, shops, residents }: KeyFiguresProps) {
  const words = useText().openbaar.figures;
  const format = useFormat();
  const tell = useTold();
  const amountOf = (count: number, cents: bigint) => (mayTellAmount(count) ? format.amount(cents) : words.fewTimes);
  return (
    <Stack>
      <Heading level={2}>{words.ever}</Heading>
      <FigureGrid
        figures={[
          { label: words.published, value: format.count(totals.published) },
          { label: words.approved, value: tell(totals.approved) },
          { label: words.earned, value: format.amount(totals.earned) },
          { label: words.spent, value: amountOf(totals.payments, totals.paid) },
          { label: words.refunded, value: amountOf(totals.refunds, totals.refunded) },
          { label: words.shops, value: format.count(shops) },
          { label: words.residents, value: tell(residents) },
        ]}
      />
    </Stack>
  );
}
