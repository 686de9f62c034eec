import { codeOfRejection, REJECTION_REASONS, type RejectionReason } from "@wesh/protocol/rejection-reasons.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { approveWork, rejectWork, type JudgedWork, type JudgesAs } from "../../chain/council/tasks.ts";
import { readReviewRules } from "../../chain/review-rules.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { HandedIn } from "../../indexer/inspection.ts";
import type { Hex } from "../../lib/hex.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Select } from "../../ui/Select.tsx";
import { Text } from "../../ui/Text.tsx";

/** What was decided; `seconded` is the first approval of two, `unjudged` is paid because nobody judged it in time. */
export type Decided = "approved" | "seconded" | "rejected" | "unjudged";

interface DecideProps {
  work: HandedIn;
  evidence: Hex;
  as: JudgesAs;
  onDecided(decided: Decided): void;
}

/** Approving or rejecting. Both name the task, the resident, the evidence and the round: nothing can be swapped under them. */
export function Decide({ work, evidence, as, onDecided }: DecideProps) {
  const words = useText().council.inspect;
  const { task, resident, round } = work;
  const judged: JudgedWork = { taskId: task.id, resident, evidence, round };
  const outcome = useNeedsSecond(work) ? "seconded" : "approved";
  return (
    <Stack>
      <Heading level={2}>{words.decision}</Heading>
      <Stack columns>
        <Approve reward={task.reward} judged={judged} as={as} outcome={outcome} onDone={() => onDecided(outcome)} />
        <Reject judged={judged} as={as} onDone={() => onDecided("rejected")} />
      </Stack>
    </Stack>
  );
}

/** Whether an approval is the first of two: the work was drawn, or its reward is high. */
function useNeedsSecond({ state, task }: HandedIn): boolean {
  const rules = useQuery({ queryKey: ["review-rules"], queryFn: readReviewRules, staleTime: 60_000 });
  if (state === "Doubled") return true;
  return state === "Resubmitted" && rules.data !== undefined && task.reward >= BigInt(rules.data.twoInspectorsFrom);
}

interface ApproveProps {
  reward: bigint;
  judged: JudgedWork;
  as: JudgesAs;
  outcome: "approved" | "seconded";
  onDone(): void;
}

function Approve({ reward, judged, as, outcome, onDone }: ApproveProps) {
  const words = useText().council.inspect;
  const format = useFormat();
  const act = useOfficeAct(() => approveWork(judged, as), untilIndexed, onDone);
  return (
    <Card title={words.approve} level={3}>
      <Stack>
        <Text>{words.approveTexts[outcome](format.amount(reward))}</Text>
        <div>
          <Button purpose="primary" busy={act.isPending} onClick={() => act.mutate(undefined)}>
            {words.approveAction}
          </Button>
        </div>
        <ActOutcome act={act} busy={words.busy} />
      </Stack>
    </Card>
  );
}

function Reject({ judged, as, onDone }: Pick<ApproveProps, "judged" | "as" | "onDone">) {
  const text = useText();
  const words = text.council.inspect;
  const [reason, setReason] = useState<RejectionReason | "">("");
  const [isMissing, setMissing] = useState(false);
  const act = useOfficeAct(
    (chosen: RejectionReason) => rejectWork(judged, codeOfRejection(chosen), as),
    untilIndexed,
    onDone,
  );
  const options = [
    { value: "" as const, label: words.chooseReason },
    ...REJECTION_REASONS.map((value) => ({ value, label: text.app.rejections[value] })),
  ];
  const reject = () => {
    setMissing(reason === "");
    if (reason !== "") act.mutate(reason);
  };
  return (
    <Card title={words.reject} level={3}>
      <Stack>
        <Select<RejectionReason | "">
          label={words.reason}
          hint={words.reasonHint}
          options={options}
          value={reason}
          onChange={setReason}
          error={isMissing ? words.reasonMissing : undefined}
        />
        <div>
          <Button negative busy={act.isPending} onClick={reject}>
            {words.rejectAction}
          </Button>
        </div>
        <ActOutcome act={act} busy={words.busy} />
      </Stack>
    </Card>
  );
}
