import { rejectionOfCode } from "@wesh/protocol/rejection-reasons.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { HandedIn } from "../../indexer/inspection.ts";
import { shortAddress, type Address, type Hex } from "../../lib/hex.ts";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Decide, type Decided } from "./Decide.tsx";
import { Evidence } from "./Evidence.tsx";
import { conflictOf } from "./queue.ts";

interface WorkReviewProps {
  work: HandedIn;
  inspector: Address;
  onDecided(decided: Decided): void;
}

/** One piece of handed-in work: who may judge it, its photos, and the decision. */
export function WorkReview({ work, inspector, onDecided }: WorkReviewProps) {
  const words = useText().council.inspect;
  const conflict = conflictOf(work, inspector);
  if (work.state !== "Submitted" || work.evidence === null) return <AlreadyDecided work={work} />;
  return (
    <Stack gap="l">
      <WorkFacts work={work} evidence={work.evidence} />
      {conflict === undefined ? (
        <>
          <Evidence work={work} inspector={inspector} />
          <Decide work={work} evidence={work.evidence} onDecided={onDecided} />
        </>
      ) : (
        <Alert kind="warning" title={words.notYours}>
          {words.conflicts[conflict]}
        </Alert>
      )}
    </Stack>
  );
}

function WorkFacts({ work, evidence }: { work: HandedIn; evidence: Hex }) {
  const words = useText().council.inspect.facts;
  const format = useFormat();
  const now = useNow();
  const submittedAt = work.submittedAt ?? now;
  const items = [
    { label: words.submitted, value: `${format.moment(submittedAt)} (${format.duration(now - submittedAt)})` },
    { label: words.resident, value: <code>{shortAddress(work.resident)}</code> },
    { label: words.round, value: format.count(work.round) },
    { label: words.evidence, value: <code>{`${evidence.slice(0, 10)}…${evidence.slice(-6)}`}</code> },
    { label: words.reward, value: format.amount(work.task.reward) },
  ];
  return <Facts items={items} />;
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
