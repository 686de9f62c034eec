import { parseCents } from "@wesh/protocol/money.ts";
import { useState, type SyntheticEvent } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { refusalText } from "../../i18n/useRefusalText.ts";
import type { Address } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ShopCard } from "./ShopCard.tsx";

interface AskAmountProps {
  merchant: Address;
  onAmount(cents: bigint): void;
  onCancel(): void;
}

/** Asks how much, when the shop's code does not say it. */
export function AskAmount({ merchant, onAmount, onCancel }: AskAmountProps) {
  const text = useText();
  const words = text.citizen.pay.amount;
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<Refused>();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const amount = amountIn(typed);
    if (amount instanceof Refused) setRefused(amount);
    else onAmount(amount);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <ShopCard merchant={merchant} />
        <TextInput
          {...words}
          error={refused && refusalText(text, refused)}
          value={typed}
          onChange={setTyped}
          inputMode="decimal"
          name="amount"
        />
        <Button type="submit" purpose="primary" wide>
          {text.app.next}
        </Button>
        <Button purpose="subtle" wide onClick={onCancel}>
          {text.app.cancel}
        </Button>
      </Stack>
    </form>
  );
}

function amountIn(typed: string): bigint | Refused {
  const parsed = parseCents(typed);
  if (!parsed.ok) return new Refused(parsed.refusal.name);
  return parsed.value === 0n ? new Refused("HeerlenEuro_AmountZero") : parsed.value;
}
