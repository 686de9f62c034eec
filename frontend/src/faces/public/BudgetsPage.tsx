import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** The budget lines. */
export function BudgetsPage() {
  const words = useText().openbaar.budgets;
  return (
    <Page title={words.title} lead={words.lead}>
      <Freshness />
    </Page>
  );
}
