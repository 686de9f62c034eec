import { useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Text } from "../../ui/Text.tsx";

interface ConfirmEndProps {
  words: { action: string; title: string; text: string; confirm: string };
  act(): Promise<{ block: number }>;
}

/** Declines or ends, after asking once more. */
export function ConfirmEnd({ words, act }: ConfirmEndProps) {
  const busy = useText().council.shops.decide.busy;
  const [isAsking, setAsking] = useState(false);
  const ending = useOfficeAct(act, untilIndexed, ({ isIndexed }) => setAsking(!isIndexed));
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
          <Button purpose="primary" negative busy={ending.isPending} onClick={() => ending.mutate(undefined)}>
            {words.confirm}
          </Button>
        }
      >
        <Text>{words.text}</Text>
        <ActOutcome act={ending} busy={busy} />
      </Dialog>
    </>
  );
}
