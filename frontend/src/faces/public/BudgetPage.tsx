import { BudgetHistory } from "../../features/budget-history/BudgetHistory.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

/** One budget line with its whole history. */
export function BudgetPage({ number }: { number: number }) {
  const { history, budgets } = useText().openbaar;
  return (
    <Page title={history.title} lead={history.lead} back={{ href: "/openbaar/budgetten", label: budgets.title }} wide>
      <Freshness />
      <BudgetHistory number={number} />
    </Page>
  );
}
