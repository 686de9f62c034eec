import { returnOfCode } from "@wesh/protocol/return-reasons.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Redemption } from "../../indexer/payouts.ts";
import { useNow } from "../../lib/useNow.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import { Card, Row, Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Text } from "../../ui/Text.tsx";
import { actOn, reclaimableFrom } from "./redemption-acts.ts";
import { TakeBack } from "./TakeBack.tsx";

const TONES: Record<Redemption["state"], Tone> = {
  Open: "action",
  Frozen: "coin",
  Paid: "ok",
  Cancelled: "neutral",
  Returned: "warning",
  Reclaimed: "warning",
};

/** Everything a shop handed in for euros, and how far each is. */
export function Redemptions({ redemptions }: { redemptions: readonly Redemption[] }) {
  const words = useText().merchant.redeem;
  return (
    <Stack>
      <Heading level={2}>{words.list}</Heading>
      {redemptions.length === 0 ? (
        <EmptyState icon="euro" title={words.none} />
      ) : (
        redemptions.map((redemption) => <One key={String(redemption.number)} redemption={redemption} />)
      )}
    </Stack>
  );
}

function One({ redemption }: { redemption: Redemption }) {
  const words = useText().merchant.redeem;
  const format = useFormat();
  const act = actOn(redemption, useNow());
  const { state, number, batch, requestedAt, endedAt } = redemption;
  return (
    <Card title={words.one(format.count(number))}>
      <Row>
        <Badge tone={TONES[state]}>{words.states[state]}</Badge>
        <Amount cents={redemption.amount} />
      </Row>
      <Text>{useMeaning(redemption)}</Text>
      <Text small subtle>
        {words.requested(format.moment(requestedAt), format.count(batch))}
        {endedAt !== null && ` ${words.ended(format.moment(endedAt))}`}
      </Text>
      {act && <TakeBack redemption={redemption} act={act} />}
    </Card>
  );
}

function useMeaning(redemption: Redemption): string {
  const text = useText();
  const words = text.merchant.redeem;
  const format = useFormat();
  const from = reclaimableFrom(redemption);
  if (from !== undefined) return words.frozenUntil(format.date(from));
  const reason = redemption.reason === null ? undefined : returnOfCode(redemption.reason);
  const why = reason === undefined ? "" : ` ${text.app.returns[reason]}`;
  return `${words.meanings[redemption.state]}${why}`;
}
