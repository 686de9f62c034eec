import { useEffect } from "react";
import type { PaidPayment } from "../../chain/merchant/paid.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { hasSound, playPaid } from "../../lib/paid-sound.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckWords } from "../../ui/CheckWords.tsx";
import { FullScreen } from "../../ui/FullScreen.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { PaidSeal } from "../../ui/PaidSeal.tsx";
import { Text } from "../../ui/Text.tsx";
import { useAgo } from "./useAgo.ts";

interface PaidScreenProps {
  payment: PaidPayment;
  shopName: string;
  onNext(): void;
}

/** The payment is in a block: fills the screen until the next one is asked for. */
export function PaidScreen({ payment, shopName, onNext }: PaidScreenProps) {
  const words = useText().merchant.paid;
  const format = useFormat();
  useEffect(() => {
    if (hasSound()) playPaid();
  }, []);
  const ago = useAgo(payment.timestamp);
  return (
    <FullScreen label={words.title} onClose={onNext}>
      <PaidSeal />
      <div role="alert">
        <Heading level={1}>{words.title}</Heading>
        <Amount cents={payment.amount} big />
      </div>
      <Text>{shopName}</Text>
      <Text>
        {format.time(payment.timestamp)} · {ago}
      </Text>
      <Card>
        <CheckWords label={words.words} words={payment.words} />
        <Text small subtle>
          {words.wordsHint}
        </Text>
        <Button purpose="primary" wide autoFocus onClick={onNext}>
          {words.next}
        </Button>
      </Card>
    </FullScreen>
  );
}
