import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Stat } from "../../ui/Stat.tsx";
import type { DayTotal } from "./days.ts";

type Sum = Omit<DayTotal, "day">;

/** What came in today and in the last days. */
export function Totals({ today, week }: { today: Sum; week: Sum }) {
  const text = useText().merchant.sales;
  return (
    <Stack columns>
      <Total label={text.today} sum={today} />
      <Total label={text.lastDays} sum={week} />
    </Stack>
  );
}

function Total({ label, sum }: { label: string; sum: Sum }) {
  const text = useText().merchant.sales;
  const format = useFormat();
  const refunded = sum.refunded > 0n && ` ${text.ofWhichRefunded(format.amount(sum.refunded))}`;
  return (
    <Card>
      <Stat
        label={label}
        value={<Amount cents={sum.received} />}
        hint={
          <>
            {text.payments(sum.payments)}.{refunded}
          </>
        }
      />
    </Card>
  );
}
