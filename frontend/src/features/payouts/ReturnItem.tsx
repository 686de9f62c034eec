import { RETURN_REASONS, type ReturnReason } from "@wesh/protocol/return-reasons.ts";
import { useState } from "react";
import { returnItem } from "../../chain/council/payouts.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { PayoutItem } from "../../indexer/payouts.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { Text } from "../../ui/Text.tsx";

/** Gives an item back to its shop because the bank could not pay it. */
export function ReturnItem({ item }: { item: PayoutItem }) {
  const text = useText();
  const words = text.councilPayouts.giveBack;
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState<ReturnReason>(RETURN_REASONS[0]);
  const returning = useOfficeAct(() => returnItem(item.number, reason), untilIndexed);
  return (
    <>
      <Button purpose="subtle" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <Dialog
        title={words.title(format.amount(item.amount), item.merchant.tradingName)}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button negative busy={returning.isPending} onClick={() => returning.mutate(undefined)}>
            {words.confirm}
          </Button>
        }
      >
        <Text>{words.text}</Text>
        <Select<ReturnReason>
          label={words.reason}
          options={RETURN_REASONS.map((value) => ({ value, label: text.app.returns[value] }))}
          value={reason}
          onChange={setReason}
        />
        <ActOutcome act={returning} busy={words.busy} />
      </Dialog>
    </>
  );
}
