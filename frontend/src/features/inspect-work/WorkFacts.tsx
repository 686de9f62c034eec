import { rejectionOfCode } from "@wesh/protocol/rejection-reasons.ts";
import { useNameOf } from "../../chain/council/useNameOf.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { HandedIn } from "../../indexer/inspection.ts";
import { shortAddress, type Hex } from "../../lib/hex.ts";
import { judgedBy } from "../../lib/review-clock.ts";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Facts } from "../../ui/Stat.tsx";

/** What is known of handed-in work: since when it waits, which look this is, and what was judged before. */
export function WorkFacts({ work, evidence }: { work: HandedIn; evidence: Hex }) {
  const words = useText().council.inspect.facts;
  const format = useFormat();
  const now = useNow();
  const since = work.waitingSince ?? now;
  const by = judgedBy({ waitingSince: since, reviewDays: work.task.reviewDays });
  const items = [
    { label: words.submitted, value: `${format.moment(work.submittedAt ?? since)}` },
    { label: words.waiting, value: `${format.duration(now - since)}` },
    { label: words.by, value: format.moment(by) },
    { label: words.resident, value: <code>{shortAddress(work.resident)}</code> },
    ...(work.members.length > 0 ? [{ label: words.group, value: format.count(work.members.length) }] : []),
    { label: words.round, value: format.count(work.handInRound) },
    { label: words.evidence, value: <code>{`${evidence.slice(0, 10)}…${evidence.slice(-6)}`}</code> },
    { label: words.reward, value: format.amount(work.task.reward) },
  ];
  return (
    <Stack>
      <Look work={work} />
      <Facts items={items} />
    </Stack>
  );
}

/** Which look this is and who looked before; nothing for an ordinary first one. */
function Look({ work }: { work: HandedIn }) {
  const text = useText();
  const words = text.council.inspect;
  const nameOf = useNameOf();
  const reason = work.reason === null ? undefined : rejectionOfCode(work.reason);
  const [last] = work.judges;
  const sentence = {
    Doubled: words.lookTexts.Doubled,
    Approved: words.lookTexts.Approved(last === undefined ? "" : nameOf(last)),
    Resubmitted: words.lookTexts.Resubmitted,
    Appealed: words.lookTexts.Appealed,
  }[work.state as string];
  if (sentence === undefined) return null;
  const wasRejected = reason !== undefined && work.state !== "Approved";
  return (
    <Alert kind="info">
      <span>{sentence}</span>
      {wasRejected && <span>{words.rejectedFor(text.app.rejections[reason])}</span>}
    </Alert>
  );
}
