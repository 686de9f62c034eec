import { Freshness } from "../../features/freshness/Freshness.tsx";
import { HowToAudit } from "../../features/how-to-audit/HowToAudit.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** How everybody can check the figures. */
export function CheckPage() {
  const words = useText().openbaar.check;
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
      <HowToAudit />
    </Page>
  );
}
