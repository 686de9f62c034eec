import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** What was done and paid. */
export function OverviewPage() {
  const text = useText();
  return (
    <Page title={text.openbaar.overview.title} lead={text.openbaar.overview.lead}>
      {null}
    </Page>
  );
}
