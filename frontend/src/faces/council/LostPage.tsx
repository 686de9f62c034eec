import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** An address of the city's face that leads nowhere. */
export function LostPage() {
  const text = useText();
  const { title, text: lead } = text.app.notFound;
  return (
    <Page title={title} lead={lead} back={{ href: CITY_HREFS.desk, label: text.council.nav.desk }}>
      {null}
    </Page>
  );
}
