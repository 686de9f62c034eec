import { useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { DayCharts } from "./DayCharts.tsx";
import { DomainFigures } from "./DomainFigures.tsx";
import { perDay, perDomain, totalsOf } from "./figures.ts";
import { KeyFigures } from "./KeyFigures.tsx";
import { MoneyHomes } from "./MoneyHomes.tsx";
import { PayoutFigures } from "./PayoutFigures.tsx";
import { ReviewFigures } from "./ReviewFigures.tsx";
import { useTownFigures } from "./useTownFigures.ts";

/** The figures everybody can see: what was done and paid, where the money is, day by day and by domain. */
export function TownFigures() {
  const words = useText().openbaar.figures;
  const { days, figures } = useTownFigures();
  return (
    <QueryView query={figures}>
      {({ ledger, shops, residents, ever, recent }) =>
        ledger === null ? (
          <EmptyState icon="chart" title={words.nothing}>
            {words.nothingText}
          </EmptyState>
        ) : (
          <Stack gap="l">
            <KeyFigures totals={totalsOf(ever)} shops={shops} residents={residents} />
            <MoneyHomes ledger={ledger} />
            <ReviewFigures totals={totalsOf(ever)} />
            <PayoutFigures payments={totalsOf(ever).payments} />
            <DayCharts totals={perDay(days, recent)} />
            <DomainFigures domains={perDomain(ever.work)} />
            <Text small subtle>
              {words.rule}
            </Text>
          </Stack>
        )
      }
    </QueryView>
  );
}
