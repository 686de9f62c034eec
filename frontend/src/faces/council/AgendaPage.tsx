import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** What the council decides on. */
export function AgendaPage() {
  const words = useText().councilMoney.agenda;
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
    </Page>
  );
}
