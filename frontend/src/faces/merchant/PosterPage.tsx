import { ShopPoster } from "../../features/shop-poster/ShopPoster.tsx";
import { ClosedNotice } from "../../features/till/ClosedNotice.tsx";
import { useTillState } from "../../features/till/useTill.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { SHOP_HREFS } from "./hrefs.ts";
import { useShopName } from "./useShop.ts";

/** The shop's poster, to print. */
export function PosterPage({ merchant }: { merchant: Address }) {
  const words = useText().merchant.poster;
  const { data } = useTillState(merchant);
  return (
    <Page title={words.title} back={{ href: SHOP_HREFS.shop, label: words.back }}>
      <ClosedNotice closed={data?.closed} />
      <ShopPoster merchant={merchant} shopName={useShopName(merchant)} />
    </Page>
  );
}
