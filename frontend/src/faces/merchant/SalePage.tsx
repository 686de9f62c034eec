import { useQuery } from "@tanstack/react-query";
import { readReceipt } from "../../chain/reads.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { RefundForm } from "../../features/refund-sale/RefundForm.tsx";
import { SaleFacts } from "../../features/sales/SaleFacts.tsx";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { readSale, type SaleDetails } from "../../indexer/payments.ts";
import type { Address } from "../../lib/hex.ts";
import { Alert } from "../../ui/Alert.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { SHOP_HREFS } from "./hrefs.ts";

const EVERY = 3_000;

/** One payment: what is known of it, and giving it back. */
export function SalePage({ merchant, id }: { merchant: Address; id: string }) {
  const words = useText().merchant.sale;
  const format = useFormat();
  const sale = useQuery({
    queryKey: ["sale", id],
    queryFn: async () => (await readSale(id)).data,
    refetchInterval: EVERY,
  });
  const title = sale.data ? words.title(format.amount(sale.data.amount)) : words.titleUnknown;
  return (
    <Page title={title} back={{ href: SHOP_HREFS.sales, label: words.back }}>
      <Freshness />
      <QueryView query={sale}>
        {(known) =>
          known === null ? (
            <EmptyState icon="receipt" title={words.unknown}>
              {words.unknownText}
            </EmptyState>
          ) : (
            <Sale merchant={merchant} sale={known} />
          )
        }
      </QueryView>
    </Page>
  );
}

function Sale({ merchant, sale }: { merchant: Address; sale: SaleDetails }) {
  const words = useText().merchant.sale;
  const isOurs = sale.merchant.toLowerCase() === merchant.toLowerCase();
  // The chain knows what is left before the overview does.
  const receipt = useQuery({
    queryKey: ["receipt", sale.id],
    queryFn: () => readReceipt(sale.payer, sale.reference),
    enabled: isOurs,
  });
  const left = receipt.data?.refundable ?? sale.amount - sale.refunded;
  return (
    <>
      <SaleFacts sale={sale} left={left} />
      {isOurs ? <RefundForm sale={sale} left={left} /> : <Alert kind="info">{words.otherShop}</Alert>}
    </>
  );
}
