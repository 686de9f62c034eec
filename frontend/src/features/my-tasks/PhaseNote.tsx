import { rejectionOfCode } from "@wesh/protocol/rejection-reasons.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";
import type { ClaimNow } from "./claim-now.ts";
import type { ClaimStatus } from "./claim-status.ts";
import { rewardedText } from "./rewarded-text.ts";
import { WaitNote } from "./WaitNote.tsx";

/** What of a task matters to its claims. */
export interface ClaimedTask {
  reward: bigint;
  reviewDays: number;
}

interface PhaseNoteProps {
  claim: ClaimNow;
  task: ClaimedTask;
  status: ClaimStatus;
}

/** What the phase of a claim means for the resident, and what can be done now. */
export function PhaseNote({ claim, task, status: { phase, left } }: PhaseNoteProps) {
  const words = useText().citizen.claims;
  const format = useFormat();
  const reasonText = useReasonText(claim);
  switch (phase) {
    case "hand-in":
      return (
        <Alert kind="info" title={words.left(format.duration(left ?? 0))}>
          {words.until(format.moment(claim.leaseEnd))}
        </Alert>
      );
    case "wait":
      return <WaitNote claim={claim} task={task} />;
    case "answer":
      return (
        <Alert kind="warning" title={claim.state === "Rejected" ? words.sentBack : words.sentBackAgain}>
          <span>{reasonText}</span>
          <span>
            {words.answers[claim.state === "Rejected" ? "first" : "again"](format.moment(claim.answerUntil ?? 0))}
          </span>
        </Alert>
      );
    case "rewarded":
      return <Alert kind="ok">{rewardedText(claim, format.amount(claim.outcome?.reward ?? task.reward), words)}</Alert>;
    case "rejected":
      return (
        <Alert kind="error" title={words.rejected}>
          {`${reasonText} ${words.askDesk}`}
        </Alert>
      );
    case "late":
      return <Alert kind="warning">{words.late}</Alert>;
    default:
      return <Alert kind="info">{words[phase]}</Alert>;
  }
}

function useReasonText({ outcome }: ClaimNow): string {
  const text = useText();
  const words = text.citizen.claims;
  if (outcome === undefined || outcome.reason === null) return words.reasonSoon;
  const reason = rejectionOfCode(outcome.reason);
  return reason === undefined ? words.otherReason : text.app.rejections[reason];
}
