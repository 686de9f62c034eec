import { BudgetLines } from "../../features/budget-lines/BudgetLines.tsx";
import { useBudgets } from "../../features/budget-lines/useBudgets.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { FundingForm, FundingPreview } from "../../features/fund-budget/FundingForm.tsx";
import { ProposeDecision } from "../../features/propose-decision/ProposeDecision.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Stat } from "../../ui/Stat.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** What each budget line holds, and proposing to fund one. */
export function BudgetsPage() {
  const text = useText().councilMoney;
  const words = text.budgets;
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
            <ProposeDecision title={text.fund.title} agendaHref={CITY_HREFS.agenda}>
              {({ council, ask }) => (
                <FundingForm
                  lines={lines}
                  treasury={council.treasury}
                  onAsk={(decision, funding) =>
                    ask({ decision, preview: <FundingPreview funding={funding} treasury={council.treasury} /> })
                  }
                />
              )}
            </ProposeDecision>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
