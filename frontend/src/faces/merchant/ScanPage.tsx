import { useLocation } from "wouter";
import { PaidScreen } from "../../features/paid-screen/PaidScreen.tsx";
import { TakingView } from "../../features/take-signed-payment/TakingView.tsx";
import { useTaking } from "../../features/take-signed-payment/useTaking.ts";
import { ClosedNotice } from "../../features/till/ClosedNotice.tsx";
import { rememberTold } from "../../features/till/memory.ts";
import { useTillState } from "../../features/till/useTill.ts";
import { paymentKey } from "../../chain/merchant/paid.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { useShopName } from "./useShop.ts";

/** Takes a payment that a customer without network signed. */
export function ScanPage({ merchant, tillHref }: { merchant: Address; tillHref: string }) {
  const words = useText().merchant.take;
  const [taking, tell] = useTaking(merchant);
  const { data } = useTillState(merchant);
  const [, navigate] = useLocation();
  const shopName = useShopName(merchant);
  return (
    <Page key={taking.step} title={words.title} lead={taking.step === "looking" ? words.lead : undefined}>
      <ClosedNotice closed={data?.closed} />
      {taking.step === "paid" ? (
        <PaidScreen
          payment={taking.payment}
          shopName={shopName}
          onNext={() => {
            // The till sees this payment too; it was shown here.
            rememberTold(merchant, paymentKey(taking.payment));
            navigate(tillHref);
          }}
        />
      ) : (
        <TakingView taking={taking} tell={tell} />
      )}
    </Page>
  );
}
