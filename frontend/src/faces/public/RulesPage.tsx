import { useBudgets } from "../../features/budget-lines/useBudgets.ts";
import { changeText } from "../../features/council-agenda/change-text.ts";
import { useCouncil } from "../../features/council-agenda/useCouncilAgenda.ts";
import { useTelling } from "../../features/council-agenda/useTelling.ts";
import { Announced } from "../../features/council-rules/Announced.tsx";
import { announcementsOf } from "../../features/council-rules/announcements.ts";
import { RulesNow } from "../../features/council-rules/RulesNow.tsx";
import { useRules } from "../../features/council-rules/useRules.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";

/** The rules that hold, and those that are announced: for everybody. */
export function RulesPage() {
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
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}
