import { holdDecision } from "../../chain/council/decisions.ts";
import type { Powers } from "../../chain/council/powers.ts";
import { holdAccount } from "../../chain/hold.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { HeldAccounts } from "../../features/holds/HeldAccounts.tsx";
import { HoldForm, type HoldWish } from "../../features/holds/HoldForm.tsx";
import { ProposeDecision } from "../../features/propose-decision/ProposeDecision.tsx";
import { formatFor } from "../../i18n/format.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Page } from "../../ui/Page.tsx";
import { Text } from "../../ui/Text.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** Holding an account: the guardian at once for two weeks, the council until a day of its choice. */
export default function HoldsPage({ powers }: { powers: Powers }) {
  const words = useText().holds;
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack gap="l">
        <HeldAccounts mayRelease={powers.guardian} />
        {powers.guardian && <HoldNow />}
        <ProposeDecision title={words.council.title} agendaHref={CITY_HREFS.agenda}>
          {({ ask }) => (
            <HoldForm
              withDay
              action={words.council.action}
              onHold={(wish) => void holdDecision({ ...wish, day: dayOf(wish) }).then((decision) => ask({ decision }))}
            />
          )}
        </ProposeDecision>
      </Stack>
      <Freshness />
    </Page>
  );
}

function HoldNow() {
  const words = useText().holds;
  const holding = useOfficeAct(({ account, reason }: HoldWish) => holdAccount(account, reason), untilIndexed);
  return (
    <Card title={words.guardian.title} level={2}>
      <Text>{words.guardian.text}</Text>
      <HoldForm
        key={holding.submittedAt}
        action={words.guardian.action}
        busy={holding.isPending}
        onHold={(wish) => holding.mutate(wish)}
      />
      <ActOutcome act={holding} busy={words.busy} />
    </Card>
  );
}

// The council's sentences are Dutch, whatever language this page is read in.
function dayOf({ until }: HoldWish): string {
  return formatFor("nl").date(until);
}
