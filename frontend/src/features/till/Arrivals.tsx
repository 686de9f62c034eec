import { paymentKey } from "../../chain/merchant/paid.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { TextLink } from "../../ui/Text.tsx";
import type { Arrival } from "./view.ts";

interface ArrivalsProps {
  arrivals: readonly Arrival[];
  onSeen(arrival: Arrival): void;
  /** Where a sale is shown; none for staff without sign-in. */
  saleHref?: (paymentKey: string) => string;
}

/** Payments that came in without being the answer to what the till asked for. */
export function Arrivals({ arrivals, onSeen, saleHref }: ArrivalsProps) {
  if (arrivals.length === 0) return null;
  return (
    <Stack gap="s">
      {arrivals.map((arrival) => (
        <ArrivalNotice key={paymentKey(arrival.payment)} arrival={arrival} onSeen={onSeen} saleHref={saleHref} />
      ))}
    </Stack>
  );
}

function ArrivalNotice({ arrival, onSeen, saleHref }: Omit<ArrivalsProps, "arrivals"> & { arrival: Arrival }) {
  const words = useText().merchant.till.arrival;
  const format = useFormat();
  const { payment, why } = arrival;
  return (
    <Alert
      kind={why === "other" ? "info" : "warning"}
      title={words.title(format.amount(payment.amount), format.time(payment.timestamp))}
    >
      <span>
        {words[why]} {words.words(...payment.words)}
      </span>
      <Row>
        <Button onClick={() => onSeen(arrival)}>{words.seen}</Button>
        {saleHref && <TextLink href={saleHref(paymentKey(payment))}>{words.sale}</TextLink>}
      </Row>
    </Alert>
  );
}
