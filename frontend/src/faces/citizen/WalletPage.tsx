import { EarningRoom } from "../../features/earning-room/EarningRoom.tsx";
import { EnrolmentNotice } from "../../features/enrolment/EnrolmentNotice.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { History } from "../../features/history/History.tsx";
import { Balance } from "../../features/wallet/Balance.tsx";
import { WalletDetails } from "../../features/wallet/WalletDetails.tsx";
import { WalletGate } from "../../features/wallet/WalletGate.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** What the resident has, got and paid. */
export function WalletPage() {
  const words = useText().citizen.wallet;
  return (
    <Page title={words.title}>
      <WalletGate>
        {(wallet) => (
          <>
            <EnrolmentNotice wallet={wallet} />
            <Balance wallet={wallet} />
            <EarningRoom wallet={wallet} />
            <History wallet={wallet} />
            <WalletDetails wallet={wallet} />
          </>
        )}
      </WalletGate>
      <Freshness />
    </Page>
  );
}
