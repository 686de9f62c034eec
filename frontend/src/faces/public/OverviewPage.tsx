import { Freshness } from "../../features/freshness/Freshness.tsx";
import { TownFigures } from "../../features/town-figures/TownFigures.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";
import { TextLink } from "../../ui/Text.tsx";

/** What was done and paid. */
export function OverviewPage() {
  const words = useText().openbaar.overview;
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
      <TownFigures />
      <p>
        <TextLink href="/openbaar/controleren">{words.toCheck}</TextLink>
      </p>
    </Page>
  );
}
