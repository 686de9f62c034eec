import { useState } from "react";
import { recordMove, type Enrolment } from "../../chain/council/residents.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Address } from "../../lib/hex.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Text } from "../../ui/Text.tsx";

interface MoveFormProps {
  wallet: Address;
  enrolment: Exclude<Enrolment, { state: "none" }>;
}

/** An enrolled wallet: says so, and records that the resident moves away or comes back. */
export function MoveForm({ wallet, enrolment }: MoveFormProps) {
  const words = useText().council.enrol;
  const [isAsking, setAsking] = useState(false);
  const move = enrolment.state === "enrolled" ? "leave" : "return";
  const act = useOfficeAct(() => recordMove(wallet, move), untilIndexed);
  const confirm = () => act.mutate(undefined, { onSettled: () => setAsking(false) });
  return (
    <Stack>
      <Alert kind={enrolment.state === "enrolled" ? "ok" : "warning"} title={words.states[enrolment.state]}>
        {words.stateText[enrolment.state]} {words.tierName(enrolment.tier)}.
      </Alert>
      <RefusalAlert error={act.error} />
      <div>
        <Button onClick={() => setAsking(true)}>{words.moves[move].action}</Button>
      </div>
      <Dialog
        title={words.moves[move].action}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button purpose="primary" busy={act.isPending} onClick={confirm}>
            {words.moves[move].confirm}
          </Button>
        }
      >
        <Text>{words.moves[move].text}</Text>
        {act.isPending && <Spinner />}
      </Dialog>
    </Stack>
  );
}
