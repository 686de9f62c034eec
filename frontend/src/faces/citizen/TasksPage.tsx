import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** Tasks near the resident. */
export function TasksPage() {
  const text = useText();
  return (
    <Page title={text.citizen.tasks.title} lead={text.citizen.tasks.lead}>
      {null}
    </Page>
  );
}
