import { useQuery } from "@tanstack/react-query";
import { payUnjudged } from "../../chain/council/tasks.ts";
import { readReviewRules } from "../../chain/review-rules.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { HandedIn } from "../../indexer/inspection.ts";
import { paidUnjudgedFrom } from "../../lib/review-clock.ts";
import { useNow } from "../../lib/useNow.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Text } from "../../ui/Text.tsx";

/** Pays work that nobody judged in time. Anyone can, once its last clock has run out; before that nothing is shown. */
export function PayUnjudged({ work, onPaid }: { work: HandedIn; onPaid: () => void }) {
  const words = useText().council.inspect.unjudged;
  const format = useFormat();
  const now = useNow();
  const rules = useQuery({ queryKey: ["review-rules"], queryFn: readReviewRules, staleTime: 60_000 });
  const paying = useOfficeAct(
    () => payUnjudged({ taskId: work.task.id, resident: work.resident }),
    untilIndexed,
    onPaid,
  );
  const { waitingSince, task } = work;
  if (rules.data === undefined || waitingSince === null) return null;
  if (now < paidUnjudgedFrom({ waitingSince, ...task }, rules.data.smallReward)) return null;
  return (
    <Card title={words.title} level={2}>
      <Text>{words.text(format.amount(task.reward))}</Text>
      <div>
        <Button busy={paying.isPending} onClick={() => paying.mutate(undefined)}>
          {words.action}
        </Button>
      </div>
      <ActOutcome act={paying} busy={words.busy} />
    </Card>
  );
}
