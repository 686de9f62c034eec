import { rejectionOfCode } from "@wesh/protocol/rejection-reasons.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { ClaimNow } from "./claim-now.ts";
import { statusOf } from "./claim-status.ts";

/** Where a claim is: the four steps, the clock that runs, and why it ended when it did not end well. */
export function ClaimStatusLine({ claim, reward }: { claim: ClaimNow; reward: bigint }) {
  const words = useText().citizen.claims;
  const now = useNow();
  const status = statusOf(claim, now);
  const detailOf = useStepDetails(claim);
  const steps = status.steps.map(({ step, state }) => ({
    label: words.steps[step],
    state,
    detail: state === "next" ? undefined : detailOf(step),
  }));
  return (
    <Stack gap="s">
      <StatusLine label={words.progress} steps={steps} />
      <PhaseNote claim={claim} reward={claim.reward ?? reward} phase={status.phase} left={status.left} />
    </Stack>
  );
}

function useStepDetails(claim: ClaimNow) {
  const format = useFormat();
  const moments = {
    chosen: claim.claimedAt,
    "handed-in": claim.submittedAt,
    checked: claim.submittedAt === null ? null : claim.decidedAt,
    rewarded: claim.state === "Paid" ? claim.decidedAt : null,
  };
  return (step: keyof typeof moments) => {
    const moment = moments[step];
    return moment === null ? undefined : format.moment(moment);
  };
}

interface PhaseNoteProps {
  claim: ClaimNow;
  reward: bigint;
  phase: ReturnType<typeof statusOf>["phase"];
  left: number | undefined;
}

function PhaseNote({ claim, reward, phase, left }: PhaseNoteProps) {
  const text = useText();
  const words = text.citizen.claims;
  const format = useFormat();
  switch (phase) {
    case "hand-in":
      return (
        <Alert kind="info" title={words.left(format.duration(left ?? 0))}>
          {words.until(format.moment(claim.leaseEnd))}
        </Alert>
      );
    case "late":
      return <Alert kind="warning">{words.late}</Alert>;
    case "wait":
      return <Alert kind="info">{words.wait}</Alert>;
    case "rewarded":
      return <Alert kind="ok">{words.rewarded(format.amount(reward))}</Alert>;
    case "rejected":
      return (
        <Alert kind="error" title={words.rejected}>
          {reasonText()}
        </Alert>
      );
    case "withdrawn":
      return <Alert kind="info">{words.withdrawn}</Alert>;
    case "lapsed":
      return <Alert kind="info">{words.lapsed}</Alert>;
  }

  function reasonText(): string {
    if (claim.reason === null) return words.reasonSoon;
    const reason = rejectionOfCode(claim.reason);
    return `${reason === undefined ? words.otherReason : text.app.rejections[reason]} ${words.askDesk}`;
  }
}
