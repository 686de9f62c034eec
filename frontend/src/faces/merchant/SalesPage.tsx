import { Freshness } from "../../features/freshness/Freshness.tsx";
import { SalesOverview } from "../../features/sales/SalesOverview.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { SHOP_HREFS } from "./hrefs.ts";

/** What came in: today, the last days, and every payment. */
export function SalesPage({ merchant }: { merchant: Address }) {
  const words = useText().merchant.sales;
  return (
    <Page title={words.title}>
      <Freshness />
      <SalesOverview merchant={merchant} saleHref={SHOP_HREFS.sale} tillHref={SHOP_HREFS.till} />
    </Page>
  );
}
