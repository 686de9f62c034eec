import { useQuery } from "@tanstack/react-query";
import { readReviewRules } from "../../chain/review-rules.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { isWaiting } from "../../lib/claim-states.ts";
import { judgedBy, paidUnjudgedFrom } from "../../lib/review-clock.ts";
import { useNow } from "../../lib/useNow.ts";
import { Alert } from "../../ui/Alert.tsx";
import type { ClaimNow } from "./claim-now.ts";
import type { ClaimedTask } from "./PhaseNote.tsx";

/** Who looks at the work now, until when they have, and what happens when nobody looks. */
export function WaitNote({ claim, task }: { claim: ClaimNow; task: ClaimedTask }) {
  const words = useText().citizen.claims.waits;
  const format = useFormat();
  const now = useNow();
  const rules = useQuery({ queryKey: ["review-rules"], queryFn: readReviewRules, staleTime: 60_000 });
  const waitingSince = claim.waitingSince ?? now;
  const by = judgedBy({ waitingSince, reviewDays: task.reviewDays });
  const unjudged = rules.data && paidUnjudgedFrom({ waitingSince, ...task }, rules.data.smallReward);
  return (
    <Alert kind="info">
      <span>{isWaiting(claim.state) && words.states[claim.state]}</span>
      <span>
        {now < by ? words.by(format.date(by)) : words.late}{" "}
        {unjudged !== undefined && words.unjudged(format.date(unjudged))}
      </span>
    </Alert>
  );
}
