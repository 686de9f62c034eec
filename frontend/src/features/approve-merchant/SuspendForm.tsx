import { SUSPENSION_REASONS, type SuspensionReason } from "@wesh/protocol/suspension-reasons.ts";
import { useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Select } from "../../ui/Select.tsx";
import { Text } from "../../ui/Text.tsx";

interface SuspendFormProps {
  onSuspend(reason: SuspensionReason): Promise<{ block: number }>;
}

/** Suspends a shop for one of the reasons the rules know. */
export function SuspendForm({ onSuspend }: SuspendFormProps) {
  const text = useText();
  const words = text.council.shops.decide;
  const [reason, setReason] = useState<SuspensionReason | "">("");
  const [isMissing, setMissing] = useState(false);
  const suspension = useOfficeAct(onSuspend, untilIndexed);
  const options = [
    { value: "" as const, label: words.chooseReason },
    ...SUSPENSION_REASONS.map((value) => ({ value, label: text.app.suspensions[value] })),
  ];
  const suspend = () => {
    setMissing(reason === "");
    if (reason !== "") suspension.mutate(reason);
  };
  return (
    <Stack>
      <Select<SuspensionReason | "">
        label={words.reason}
        options={options}
        value={reason}
        onChange={setReason}
        error={isMissing ? words.reasonMissing : undefined}
      />
      <Text small subtle>
        {words.suspendText}
      </Text>
      <div>
        <Button negative busy={suspension.isPending} onClick={suspend}>
          {words.suspend}
        </Button>
      </div>
      <ActOutcome act={suspension} busy={words.busy} />
    </Stack>
  );
}
