import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useNow } from "../../lib/useNow.ts";
import { Stack } from "../../ui/Card.tsx";
import { StatusLine } from "../../ui/StatusLine.tsx";
import type { ClaimNow } from "./claim-now.ts";
import { statusOf } from "./claim-status.ts";
import { PhaseNote, type ClaimedTask } from "./PhaseNote.tsx";

/** Where a claim is: the four steps, the clock that runs, and why it ended when it did not end well. */
export function ClaimStatusLine({ claim, task }: { claim: ClaimNow; task: ClaimedTask }) {
  const words = useText().citizen.claims;
  const status = statusOf(claim, useNow());
  const detailOf = useStepDetails(claim);
  const steps = status.steps.map(({ step, state }) => ({
    label: words.steps[step],
    state,
    detail: state === "next" ? undefined : detailOf(step),
  }));
  return (
    <Stack gap="s">
      <StatusLine label={words.progress} steps={steps} />
      <PhaseNote claim={claim} task={task} status={status} />
    </Stack>
  );
}

function useStepDetails(claim: ClaimNow) {
  const format = useFormat();
  const moments = {
    chosen: claim.claimedAt,
    "handed-in": claim.submittedAt,
    // While it waits for a second look, or another inspector, the last decision is not the outcome.
    checked: claim.submittedAt === null || claim.waitingSince !== null ? null : claim.decidedAt,
    rewarded: claim.state === "Paid" ? claim.decidedAt : null,
  };
  return (step: keyof typeof moments) => {
    const moment = moments[step];
    return moment === null ? undefined : format.moment(moment);
  };
}
