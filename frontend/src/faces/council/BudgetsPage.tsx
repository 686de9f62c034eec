import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** What each budget line holds, and proposing to fund one. */
export function BudgetsPage() {
  const words = useText().councilMoney.budgets;
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
    </Page>
  );
}
