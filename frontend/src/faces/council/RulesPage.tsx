import { useBudgets } from "../../features/budget-lines/useBudgets.ts";
import { changeText } from "../../features/council-agenda/change-text.ts";
import { useCouncil } from "../../features/council-agenda/useCouncilAgenda.ts";
import { useTelling } from "../../features/council-agenda/useTelling.ts";
import { Announced } from "../../features/council-rules/Announced.tsx";
import { announcementsOf } from "../../features/council-rules/announcements.ts";
import { RuleForm } from "../../features/council-rules/RuleForm.tsx";
import { useRules } from "../../features/council-rules/useRules.ts";
import { RulesNow } from "../../features/council-rules/RulesNow.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { ProposeDecision } from "../../features/propose-decision/ProposeDecision.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** The rules that hold, those that are announced, and proposing new ones. */
export default function RulesPage() {
  const words = useText().councilRules;
  const rules = useRules();
  const telling = useTelling(useCouncil().data?.safe ?? "", useBudgets().data?.lines ?? []);
  return (
    <Page title={words.title} lead={words.lead} wide>
      <Freshness />
      <QueryView query={rules}>
        {(all) => (
          <Stack gap="l">
            <RulesNow rules={all} />
            <Announced announcements={announcementsOf(all.announced)} tell={(change) => changeText(change, telling)} />
            <ProposeDecision title={words.change.title} agendaHref={CITY_HREFS.agenda}>
              {({ ask }) => <RuleForm rules={all} onAsk={(decision) => ask({ decision })} />}
            </ProposeDecision>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
