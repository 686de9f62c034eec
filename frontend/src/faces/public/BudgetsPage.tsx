import { BudgetLines } from "../../features/budget-lines/BudgetLines.tsx";
import { useBudgets } from "../../features/budget-lines/useBudgets.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

/** The budget lines. */
export function BudgetsPage() {
  const words = useText().openbaar.budgets;
  const budgets = useBudgets();
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
      <QueryView query={budgets}>
        {({ lines }) => <BudgetLines lines={lines} hrefOf={(number) => `/openbaar/budgetten/${number}`} />}
      </QueryView>
    </Page>
  );
}
