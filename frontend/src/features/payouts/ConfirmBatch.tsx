import { useState } from "react";
import { confirmBatch, sealStatement, type SealedStatement } from "../../chain/council/payouts.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Batch } from "../../indexer/payouts.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Text } from "../../ui/Text.tsx";

/** Confirms with the bank's statement that the rest of a batch was paid. The statement stays on this device. */
export function ConfirmBatch({ batch }: { batch: Batch }) {
  const words = useText().councilPayouts.confirm;
  const format = useFormat();
  const [sealed, setSealed] = useState<SealedStatement>();
  const confirming = useOfficeAct(({ hash }: SealedStatement) => confirmBatch(batch.number, hash), untilIndexed);
  const choose = async ([file]: readonly File[]) => setSealed(file && (await sealStatement(file)));
  return (
    <Stack>
      <Text>{words.text}</Text>
      <FileButton label={words.choose} icon="receipt" onFiles={(files) => void choose(files)} />
      {sealed === undefined ? (
        <Text small subtle>
          {words.notYet}
        </Text>
      ) : (
        <>
          <Alert kind="info" title={words.keep}>
            <CopyText text={sealed.salt} />
          </Alert>
          <div>
            <Button purpose="primary" busy={confirming.isPending} onClick={() => confirming.mutate(sealed)}>
              {words.action(format.amount(batch.amount))}
            </Button>
          </div>
        </>
      )}
      <ActOutcome act={confirming} busy={words.busy} />
    </Stack>
  );
}
