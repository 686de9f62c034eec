import type { PaidPayment } from "../../chain/merchant/paid.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { CheckWords } from "../../ui/CheckWords.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Text } from "../../ui/Text.tsx";
import type { TillRequest } from "./memory.ts";

interface OtherAmountProps {
  request: TillRequest;
  payment: PaidPayment;
  onAskRest(cents: bigint): void;
  onDone(): void;
}

/** The request was paid with another amount: says how much is missing or too much, and what to do. */
export function OtherAmount({ request, payment, onAskRest, onDone }: OtherAmountProps) {
  const text = useText().merchant;
  const words = text.till.otherAmount;
  const format = useFormat();
  const rest = request.amount - payment.amount;
  const facts = [
    { label: words.facts.asked, value: format.amount(request.amount) },
    { label: words.facts.paid, value: format.amount(payment.amount) },
    rest > 0n
      ? { label: words.facts.rest, value: format.amount(rest) }
      : { label: words.facts.tooMuch, value: format.amount(-rest) },
  ];
  return (
    <Stack>
      <Alert kind="warning" title={words.title} />
      <Facts items={facts} />
      <CheckWords label={text.paid.words} words={payment.words} />
      <Text>{rest > 0n ? words.less : words.more}</Text>
      {rest > 0n && (
        <Button purpose="primary" wide onClick={() => onAskRest(rest)}>
          {words.askRest(format.amount(rest))}
        </Button>
      )}
      <Button wide onClick={onDone}>
        {words.done}
      </Button>
    </Stack>
  );
}
