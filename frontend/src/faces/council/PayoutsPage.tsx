import type { Powers } from "../../chain/council/powers.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { PayoutDesk } from "../../features/payouts/PayoutDesk.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";

/** Paying shops: closing a batch, and confirming what the bank paid of it. */
export default function PayoutsPage({ account, powers }: { account: Address; powers: Powers }) {
  const words = useText().councilPayouts;
  return (
    <Page title={words.title} lead={words.lead} wide>
      <PayoutDesk account={account} powers={powers} />
      <Freshness />
    </Page>
  );
}
