import type { SignedPayment } from "../../chain/merchant/signed-payment.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { shortAddress } from "../../lib/hex.ts";
import { Amount } from "../../ui/Amount.tsx";
import { BigFigure } from "../../ui/BigFigure.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Facts } from "../../ui/Stat.tsx";

/** What the customer signed: how much, who, until when. */
export function SignedPaymentFacts({ signed: { payment } }: { signed: SignedPayment }) {
  const words = useText().merchant.take.facts;
  const format = useFormat();
  return (
    <Stack>
      <BigFigure label={words.amount}>
        <Amount cents={payment.amount} big />
      </BigFigure>
      <Facts
        items={[
          { label: words.payer, value: shortAddress(payment.payer) },
          { label: words.until, value: format.time(payment.validBefore) },
        ]}
      />
    </Stack>
  );
}
