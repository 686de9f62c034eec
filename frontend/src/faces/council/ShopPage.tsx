import { useQuery } from "@tanstack/react-query";
import { ShopDecision } from "../../features/approve-merchant/ShopDecision.tsx";
import { ShopFacts, ShopPlace } from "../../features/approve-merchant/ShopFile.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readShop } from "../../indexer/merchants.ts";
import type { Address } from "../../lib/hex.ts";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** One shop: what is known, where it is, and what the officer decides. */
export default function ShopPage({ merchant }: { merchant: Address }) {
  const words = useText().council;
  const shop = useQuery({ queryKey: ["shop", merchant], queryFn: () => readShop(merchant), refetchInterval: 10_000 });
  const back = { href: CITY_HREFS.shops, label: words.rooms.shops.title };
  const title = shop.data?.data?.tradingName ?? words.shops.one;
  return (
    <Page title={title} back={back} wide>
      <QueryView query={shop}>
        {({ data }) =>
          data === null ? (
            <EmptyState icon="shop" title={words.shops.unknown} />
          ) : (
            <SideBySide
              main={
                <Stack gap="l">
                  <ShopFacts shop={data} />
                  <ShopDecision key={data.status} shop={data} />
                </Stack>
              }
              side={<ShopPlace shop={data} />}
            />
          )
        }
      </QueryView>
      <Freshness />
    </Page>
  );
}
