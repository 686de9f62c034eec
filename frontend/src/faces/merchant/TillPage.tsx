import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** The till. */
export function TillPage() {
  const text = useText();
  return (
    <Page title={text.merchant.till.title} lead={text.merchant.till.lead}>
      {null}
    </Page>
  );
}
