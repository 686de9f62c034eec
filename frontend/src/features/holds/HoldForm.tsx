import { HOLD_REASONS, type HoldReason } from "@wesh/protocol/hold-reasons.ts";
import { useState } from "react";
import { addressFrom } from "../../chain/address.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { dayAfter, endOfDay } from "../../lib/city-days.ts";
import type { Address } from "../../lib/hex.ts";
import { useNow } from "../../lib/useNow.ts";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

/** Whom to hold, why and, when the council decides, until when (unix seconds). */
export interface HoldWish {
  account: Address;
  reason: HoldReason;
  until: number;
}

interface HoldFormProps {
  action: string;
  /** The council chooses a last day; the guardian's hold always lasts 14 days. */
  withDay?: boolean;
  busy?: boolean;
  onHold(wish: HoldWish): void;
}

/** Which account is to be held, and why. */
export function HoldForm({ action, withDay, busy, onHold }: HoldFormProps) {
  const text = useText();
  const words = text.holds.form;
  const now = useNow();
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState<HoldReason>(HOLD_REASONS[0]);
  const [day, setDay] = useState(() => dayAfter(now, { days: 28 }));
  const [isTried, setTried] = useState(false);
  const account = addressFrom(typed.trim());
  const until = endOfDay(day);
  const isDayWrong = withDay === true && (until === undefined || until <= now);
  const submit = () => {
    setTried(true);
    if (account !== undefined && !isDayWrong) onHold({ account, reason, until: until ?? 0 });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <TextInput
          label={words.account}
          hint={words.accountHint}
          value={typed}
          onChange={setTyped}
          error={isTried && account === undefined ? words.notAnAccount : undefined}
        />
        <Select<HoldReason>
          label={words.reason}
          options={HOLD_REASONS.map((value) => ({ value, label: text.app.holds[value] }))}
          value={reason}
          onChange={setReason}
        />
        {withDay && (
          <TextInput
            label={words.day}
            hint={words.dayHint}
            type="date"
            value={day}
            onChange={setDay}
            error={isTried && isDayWrong ? words.dayPast : undefined}
          />
        )}
        <div>
          <Button type="submit" negative busy={busy}>
            {action}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
