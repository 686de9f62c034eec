import { useQuery } from "@tanstack/react-query";
import { readBalance } from "../../chain/reads.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { HoldNotice } from "../../features/holds/HoldNotice.tsx";
import { RedeemForm } from "../../features/redeem/RedeemForm.tsx";
import { Redemptions } from "../../features/redeem/Redemptions.tsx";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { readRedemptions } from "../../indexer/payouts.ts";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { SHOP_HREFS } from "./hrefs.ts";

const EVERY = 10_000;

/** Getting euros for coins, and what became of what was handed in. */
export function PayoutPage({ merchant }: { merchant: Address }) {
  const text = useText().merchant;
  const words = text.redeem;
  const format = useFormat();
  const balance = useQuery({
    queryKey: ["balance", merchant],
    queryFn: () => readBalance(merchant),
    refetchInterval: EVERY,
  });
  const redemptions = useQuery({
    queryKey: ["redemptions", merchant],
    queryFn: async () => (await readRedemptions(merchant)).data,
    refetchInterval: EVERY,
  });
  return (
    <Page title={words.pageTitle} lead={words.lead} back={{ href: SHOP_HREFS.shop, label: text.nav.shop }}>
      <HoldNotice account={merchant} title={text.shop.held} />
      <QueryView query={balance}>{(cents) => <RedeemForm merchant={merchant} balance={cents} />}</QueryView>
      <QueryView query={redemptions}>
        {({ list, guaranteedUntil }) => (
          <>
            {guaranteedUntil > 0 && <Text>{words.guarantee(format.date(guaranteedUntil))}</Text>}
            <Redemptions redemptions={list} />
          </>
        )}
      </QueryView>
      <Freshness />
    </Page>
  );
}
