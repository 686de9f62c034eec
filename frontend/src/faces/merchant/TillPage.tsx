import { PaidScreen } from "../../features/paid-screen/PaidScreen.tsx";
import { AmountEntry } from "../../features/till/AmountEntry.tsx";
import { Arrivals } from "../../features/till/Arrivals.tsx";
import { ClosedNotice } from "../../features/till/ClosedNotice.tsx";
import { OpenRequest } from "../../features/till/OpenRequest.tsx";
import { OtherAmount } from "../../features/till/OtherAmount.tsx";
import { SoundChoice } from "../../features/till/SoundChoice.tsx";
import { useTill, type Till } from "../../features/till/useTill.ts";
import type { Arrival } from "../../features/till/view.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { useShopName } from "./useShop.ts";

interface TillPageProps {
  merchant: Address;
  /** Where a sale is shown; none for staff without sign-in. */
  saleHref?: (paymentKey: string) => string;
}

/** The till: key in an amount, show the code, see that it is paid. */
export function TillPage({ merchant, saleHref }: TillPageProps) {
  const words = useText().merchant.till;
  const till = useTill(merchant);
  const shopName = useShopName(merchant);
  // Above a code when somebody paid another one of this till; otherwise below, so that nothing moves under the thumb.
  const isUrgent = ({ why }: Arrival) => why !== "other" && till.view.kind === "waiting";
  const seen = { onSeen: till.dismiss, saleHref };
  const title = till.view.kind === "waiting" ? words.waiting.title : words.title;
  return (
    // A new key per step moves focus to the heading, as on a new page.
    <Page key={till.view.kind} title={title}>
      <Arrivals arrivals={till.arrivals.filter(isUrgent)} {...seen} />
      <ClosedNotice closed={till.closed} />
      <Step till={till} merchant={merchant} shopName={shopName} />
      <Arrivals arrivals={till.arrivals.filter((arrival) => !isUrgent(arrival))} {...seen} />
    </Page>
  );
}

function Step({ till, merchant, shopName }: { till: Till; merchant: Address; shopName: string }) {
  const { view } = till;
  switch (view.kind) {
    case "keying":
      return (
        <>
          <AmountEntry
            onAsk={till.ask}
            onEdit={till.forget}
            isAsking={till.isAsking}
            refusal={till.refusal ?? till.trouble}
            isClosed={till.closed !== undefined}
          />
          <SoundChoice />
        </>
      );
    case "waiting":
      return (
        <OpenRequest
          merchant={merchant}
          shopName={shopName}
          request={view.request}
          trouble={till.trouble}
          onCancel={till.cancel}
        />
      );
    case "other-amount":
      return <OtherAmount {...view} onDone={till.finish} onAskRest={till.askRest} />;
    case "paid":
      return <PaidScreen payment={view.payment} shopName={shopName} onNext={till.finish} />;
  }
}
