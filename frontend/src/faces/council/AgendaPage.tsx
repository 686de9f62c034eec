import { useBudgets } from "../../features/budget-lines/useBudgets.ts";
import { Agenda } from "../../features/council-agenda/Agenda.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

/** What the council decides on. */
export function AgendaPage() {
  const words = useText().councilMoney.agenda;
  const budgets = useBudgets();
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
      <QueryView query={budgets}>{({ lines }) => <Agenda lines={lines} />}</QueryView>
    </Page>
  );
}
