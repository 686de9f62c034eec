import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { EarningRoom } from "../../features/earning-room/EarningRoom.tsx";
import { EnrolmentNotice } from "../../features/enrolment/EnrolmentNotice.tsx";
import { useStanding } from "../../features/enrolment/useStanding.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { History } from "../../features/history/History.tsx";
import { Balance } from "../../features/wallet/Balance.tsx";
import { HoldNotice } from "../../features/holds/HoldNotice.tsx";
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
            <HoldNotice account={wallet.address} title={words.enrolment.held} />
            <Balance wallet={wallet} />
            <Room wallet={wallet} />
            <History wallet={wallet} />
            <WalletDetails wallet={wallet} />
          </>
        )}
      </WalletGate>
      <Freshness />
    </Page>
  );
}

// Who is not enrolled, or left, has no room to tell of.
function Room({ wallet }: { wallet: StoredWallet }) {
  const standing = useStanding(wallet.address);
  return standing.data === "resident" ? <EarningRoom wallet={wallet} /> : null;
}
