import { rejectionOfCode } from "@wesh/protocol/rejection-reasons.ts";
import type { Powers } from "../../chain/council/powers.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { HandedIn } from "../../indexer/inspection.ts";
import { isWaiting } from "../../lib/claim-states.ts";
import type { Address, Hex } from "../../lib/hex.ts";
import { judgedBy } from "../../lib/review-clock.ts";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Decide, type Decided } from "./Decide.tsx";
import { Evidence } from "./Evidence.tsx";
import { PayUnjudged } from "./PayUnjudged.tsx";
import { conflictOf, isLate } from "./queue.ts";
import { WorkFacts } from "./WorkFacts.tsx";

interface WorkReviewProps {
  work: HandedIn;
  inspector: Address;
  powers: Pick<Powers, "inspector">;
  onDecided(decided: Decided): void;
}

/** One piece of handed-in work: who may judge it, its photos, and the decision. */
export function WorkReview(props: WorkReviewProps) {
  const { work, inspector } = props;
  const words = useText().council.inspect;
  const conflict = conflictOf(work, inspector);
  if (!isWaiting(work.state) || work.evidence === null) return <AlreadyDecided work={work} />;
  return (
    <Stack gap="l">
      <WorkFacts work={work} evidence={work.evidence} />
      {conflict === undefined ? (
        <ForReviewer {...props} evidence={work.evidence} />
      ) : (
        <Alert kind="warning" title={words.notYours}>
          {words.conflicts[conflict]}
        </Alert>
      )}
      <PayUnjudged work={work} onPaid={() => props.onDecided("unjudged")} />
    </Stack>
  );
}

/** The photos and the decision. A senior who is no inspector decides once the review clock has run out. */
function ForReviewer({ work, inspector, powers, onDecided, evidence }: WorkReviewProps & { evidence: Hex }) {
  const words = useText().council.inspect;
  const format = useFormat();
  const isOnTime = !isLate(work, useNow());
  const { waitingSince, task } = work;
  const by = judgedBy({ waitingSince: waitingSince ?? 0, reviewDays: task.reviewDays });
  return (
    <>
      <Evidence work={work} inspector={inspector} />
      {powers.inspector || !isOnTime ? (
        <Decide work={work} evidence={evidence} as={powers.inspector ? "inspector" : "senior"} onDecided={onDecided} />
      ) : (
        <Alert kind="info">{words.seniorFrom(format.moment(by))}</Alert>
      )}
    </>
  );
}

function AlreadyDecided({ work }: { work: HandedIn }) {
  const text = useText();
  const words = text.council.inspect;
  const format = useFormat();
  const reason = work.reason === null ? undefined : rejectionOfCode(work.reason);
  return (
    <Alert kind="info" title={words.decided[work.state]}>
      {work.decidedAt !== null && <span>{format.moment(work.decidedAt)}</span>}
      {reason && <span>{text.app.rejections[reason]}</span>}
    </Alert>
  );
}
