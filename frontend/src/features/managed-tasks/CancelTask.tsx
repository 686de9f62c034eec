import { useState } from "react";
import { cancelTask } from "../../chain/council/tasks.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { ManagedTask } from "../../indexer/managed-tasks.ts";
import { useOfficeAct, type Done } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Text } from "../../ui/Text.tsx";
import { canBeCancelled } from "./task-state.ts";

/** Takes a task off the list, after saying what that does and does not change. */
export function CancelTask({ task }: { task: ManagedTask }) {
  const words = useText().council.tasks.cancel;
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const stay = ({ isIndexed }: Done) => setAsking(!isIndexed);
  const cancelling = useOfficeAct(() => cancelTask(task.id), untilIndexed, stay);
  if (!canBeCancelled(task)) return null;
  const back = task.reward * BigInt(task.slots - task.taken);
  return (
    <>
      <Button negative onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <Dialog
        title={words.title}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button purpose="primary" negative busy={cancelling.isPending} onClick={() => cancelling.mutate(undefined)}>
            {words.confirm}
          </Button>
        }
      >
        <Text>{words.text(format.amount(back))}</Text>
        <ActOutcome act={cancelling} busy={words.busy} />
      </Dialog>
    </>
  );
}
