import { BudgetLines } from "../../features/budget-lines/BudgetLines.tsx";
import { useBudgets } from "../../features/budget-lines/useBudgets.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { FundBudget } from "../../features/fund-budget/FundBudget.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Stat } from "../../ui/Stat.tsx";

/** What each budget line holds, and proposing to fund one. */
export function BudgetsPage() {
  const words = useText().councilMoney.budgets;
  const budgets = useBudgets();
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
      <QueryView query={budgets}>
        {({ treasury, lines }) => (
          <Stack gap="l">
            <Card>
              <Stat label={words.treasury} value={<Amount cents={treasury} />} hint={words.treasuryHint} />
            </Card>
            <Stack>
              <Heading level={2}>{words.lines}</Heading>
              <BudgetLines lines={lines} hrefOf={(number) => `/openbaar/budgetten/${number}`} />
            </Stack>
            <FundBudget lines={lines} agendaHref="/gemeente/agenda" />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
