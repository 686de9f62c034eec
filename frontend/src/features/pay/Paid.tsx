import type { PaidPayment } from "../../chain/merchant/paid.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { receiptHref } from "../../lib/receipt-href.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckWords } from "../../ui/CheckWords.tsx";
import { FullScreen } from "../../ui/FullScreen.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { PaidSeal } from "../../ui/PaidSeal.tsx";
import { Text } from "../../ui/Text.tsx";
import { useShop } from "./useShop.ts";

interface PaidProps {
  paid: PaidPayment;
  onClose(): void;
}

/** The payment is in a block: whom, how much, when, and the two words that the till shows as well. */
export function Paid({ paid, onClose }: PaidProps) {
  const words = useText().citizen.pay.paid;
  const format = useFormat();
  const shop = useShop(paid.merchant).data?.data;
  return (
    <FullScreen label={words.title} onClose={onClose}>
      <PaidSeal />
      <div role="status">
        <Heading level={1}>{words.title}</Heading>
        <Amount cents={paid.amount} big />
      </div>
      <Text lead>{shop?.tradingName ?? words.shop}</Text>
      <Text>{format.moment(paid.timestamp)}</Text>
      <Card>
        <CheckWords label={words.words} words={paid.words} />
      </Card>
      <Button wide autoFocus onClick={onClose}>
        {words.close}
      </Button>
      <ButtonLink wide href={receiptHref(paid.paymentReference)}>
        {words.receipt}
      </ButtonLink>
    </FullScreen>
  );
}
