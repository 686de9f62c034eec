import { useQuery } from "@tanstack/react-query";
import { readPaymentMeter } from "../../chain/payment-meter.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { readDesk } from "../../indexer/payouts.ts";
import { Stack } from "../../ui/Card.tsx";
import { FigureGrid } from "../../ui/FigureGrid.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Text } from "../../ui/Text.tsx";
import { mayTellAmount } from "./suppression.ts";

const EVERY = 20_000;

/** What shops got in euros, and how near a year's payments are to what has to be reported. */
export function PayoutFigures({ payments }: { payments: number }) {
  const { payouts: words, fewTimes } = useText().openbaar.figures;
  const format = useFormat();
  const money = useQuery({
    queryKey: ["payout-figures"],
    queryFn: async () => {
      const [{ data }, meter] = await Promise.all([readDesk(), readPaymentMeter()]);
      return { ...data, meter };
    },
    refetchInterval: EVERY,
  });
  return (
    <Stack>
      <Heading level={2}>{words.title}</Heading>
      <QueryView query={money}>
        {({ desk, guaranteedUntil, meter }) => (
          <FigureGrid
            figures={[
              { label: words.paid, value: format.amount(desk.paid) },
              { label: words.underWay, value: format.amount(desk.open + desk.frozen) },
              { label: words.givenBack, value: format.amount(desk.givenBack) },
              {
                label: words.guarantee,
                value: guaranteedUntil > 0 ? format.date(guaranteedUntil) : words.noGuarantee,
              },
              { label: words.meter, value: mayTellAmount(payments) ? format.amount(meter) : fewTimes },
            ]}
          />
        )}
      </QueryView>
      <Text small subtle>
        {words.text} {words.meterText}
      </Text>
    </Stack>
  );
}
