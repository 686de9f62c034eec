import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** The desk: what can be done here. */
export function DeskPage() {
  const text = useText();
  return (
    <Page title={text.council.desk.title} lead={text.council.desk.lead}>
      {null}
    </Page>
  );
}
