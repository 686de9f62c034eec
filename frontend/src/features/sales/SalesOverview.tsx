import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Sales } from "../../indexer/payments.ts";
import { lastDays } from "../../lib/city-days.ts";
import type { Address } from "../../lib/hex.ts";
import { useNow } from "../../lib/useNow.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { sumOf, totalsPerDay } from "./days.ts";
import { DayChart } from "./DayChart.tsx";
import { OlderSales } from "./OlderSales.tsx";
import { SaleList } from "./SaleList.tsx";
import { Totals } from "./Totals.tsx";
import { recentSince, SHOWN_DAYS, useRecentSales } from "./useSales.ts";

interface SalesOverviewProps {
  merchant: Address;
  saleHref: (id: string) => string;
  tillHref: string;
}

/** Totals of today and the last days, a chart of them, and every payment under its day. */
export function SalesOverview({ merchant, ...hrefs }: SalesOverviewProps) {
  const now = useNow(60);
  const since = recentSince(now);
  const recent = useRecentSales(merchant, since);
  return (
    <QueryView query={recent}>
      {(sales) => <Overview merchant={merchant} sales={sales} now={now} since={since} {...hrefs} />}
    </QueryView>
  );
}

interface OverviewProps extends SalesOverviewProps {
  sales: Sales;
  now: number;
  since: number;
}

function Overview({ merchant, sales, now, since, saleHref, tillHref }: OverviewProps) {
  const words = useText().merchant.sales;
  const [today, yesterday, ...before] = lastDays(now, SHOWN_DAYS) as [string, string, ...string[]];
  const totals = totalsPerDay([today, yesterday, ...before], sales);
  const list = { today, yesterday, saleHref };
  return (
    <Stack gap="l">
      <Totals today={sumOf(totals.slice(0, 1))} week={sumOf(totals)} />
      <DayChart totals={totals} />
      <Stack>
        <Heading level={2}>{words.list}</Heading>
        {sales.payments.length === 0 ? (
          <EmptyState
            icon="receipt"
            title={words.none}
            action={<ButtonLink href={tillHref}>{words.toTill}</ButtonLink>}
          >
            {words.noneText}
          </EmptyState>
        ) : (
          <SaleList sales={sales.payments} {...list} />
        )}
        <OlderSales merchant={merchant} before={since} {...list} />
      </Stack>
    </Stack>
  );
}
