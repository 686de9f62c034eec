import { codeOfRejection, REJECTION_REASONS, type RejectionReason } from "@wesh/protocol/rejection-reasons.ts";
import { useState } from "react";
import { approveWork, rejectWork, type JudgedWork } from "../../chain/council/tasks.ts";
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

/** What was decided. */
export type Decided = "approved" | "rejected";

interface DecideProps {
  work: HandedIn;
  evidence: Hex;
  onDecided(decided: Decided): void;
}

/** Approving or rejecting. Both name the task, the resident, the evidence and the round: nothing can be swapped under them. */
export function Decide({ work, evidence, onDecided }: DecideProps) {
  const words = useText().council.inspect;
  const { task, resident, round } = work;
  const judged: JudgedWork = { taskId: task.id, resident, evidence, round };
  return (
    <Stack>
      <Heading level={2}>{words.decision}</Heading>
      <Stack columns>
        <Approve reward={task.reward} judged={judged} onDone={() => onDecided("approved")} />
        <Reject judged={judged} onDone={() => onDecided("rejected")} />
      </Stack>
    </Stack>
  );
}

function Approve({ reward, judged, onDone }: { reward: bigint; judged: JudgedWork; onDone: () => void }) {
  const words = useText().council.inspect;
  const format = useFormat();
  const act = useOfficeAct(() => approveWork(judged), untilIndexed, onDone);
  return (
    <Card title={words.approve} level={3}>
      <Stack>
        <Text>{words.approveText(format.amount(reward))}</Text>
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

function Reject({ judged, onDone }: { judged: JudgedWork; onDone: () => void }) {
  const text = useText();
  const words = text.council.inspect;
  const [reason, setReason] = useState<RejectionReason | "">("");
  const [isMissing, setMissing] = useState(false);
  const act = useOfficeAct(
    (chosen: RejectionReason) => rejectWork(judged, codeOfRejection(chosen)),
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
