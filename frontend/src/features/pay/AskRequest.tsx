import { useEffectEvent, useEffect, useState } from "react";
import { useMutation } from "@tanstack/react-query";
import type { TransferRequest } from "@wesh/protocol/transfer-request.ts";
import { readRequest } from "../../chain/resident/paying.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { QrScanner } from "../../ui/QrScanner.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { requestIn } from "./request-text.ts";

interface AskRequestProps {
  /** A request that came by link. */
  given: string | undefined;
  onRequest(request: TransferRequest): void;
}

/** Scans the shop's code, or takes it typed. A code that is no payment of this town is refused in words. */
export function AskRequest({ given, onRequest }: AskRequestProps) {
  const words = useText().citizen.pay.ask;
  const [typed, setTyped] = useState("");
  const reading = useMutation({
    mutationFn: (text: string) => readRequest(requestIn(text, window.location.origin)),
    onSuccess: onRequest,
  });
  const readGiven = useEffectEvent(() => {
    if (given !== undefined) reading.mutate(given);
  });
  useEffect(() => readGiven(), []);
  return (
    <Stack>
      <RefusalAlert error={reading.error} />
      <QrScanner label={words.scanner} onText={(text) => reading.mutate(text)} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          reading.mutate(typed);
        }}
      >
        <Stack gap="s">
          <TextInput label={words.typed} hint={words.typedHint} value={typed} onChange={setTyped} name="code" />
          <Button type="submit" disabled={typed.trim() === ""} busy={reading.isPending}>
            {words.use}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
