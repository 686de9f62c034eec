import { Freshness } from "../../features/freshness/Freshness.tsx";
import { WorkQueue } from "../../features/inspect-work/WorkQueue.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import type { Address } from "../../lib/hex.ts";
import { Page } from "../../ui/Page.tsx";
import { DecidedAlert } from "./DecidedAlert.tsx";
import { useDecidedNotice } from "./decided-notice.ts";
import { CITY_HREFS } from "./hrefs.ts";

/** Everything that waits for an inspector. */
export default function InspectPage({ account }: { account: Address }) {
  const words = useText().council.rooms.inspect;
  return (
    <Page title={words.title} lead={words.lead}>
      <DecidedAlert />
      <WorkQueue inspector={account} decided={useDecidedNotice()?.claim} hrefOf={CITY_HREFS.work} />
      <Freshness />
    </Page>
  );
}
