import { DoneMap } from "../../features/done-map/DoneMap.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** Where tasks and shops are. */
export function MapPage() {
  const words = useText().openbaar.map;
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
      <DoneMap />
    </Page>
  );
}
