import { useQuery } from "@tanstack/react-query";
import type { Powers } from "../../chain/council/powers.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { readPayouts, type Payouts } from "../../indexer/payouts.ts";
import type { Address } from "../../lib/hex.ts";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { ConfirmedBatches } from "./ConfirmedBatches.tsx";
import { FrozenBatch } from "./FrozenBatch.tsx";
import { OpenBatch } from "./OpenBatch.tsx";

const EVERY = 10_000;

/** Who works at the payout desk. */
export interface Payer {
  account: Address;
  powers: Pick<Powers, "clerk" | "treasurer">;
}

/** What shops handed in: batches that wait, batches that are being paid, and those that were paid. */
export function PayoutDesk(payer: Payer) {
  const payouts = useQuery({
    queryKey: ["payouts"],
    queryFn: async () => (await readPayouts()).data,
    refetchInterval: EVERY,
  });
  return <QueryView query={payouts}>{(all) => <Batches payouts={all} {...payer} />}</QueryView>;
}

function Batches({ payouts, ...payer }: Payer & { payouts: Payouts }) {
  const words = useText().councilPayouts;
  const { open, frozen, confirmed } = payouts;
  return (
    <Stack gap="l">
      <AtTheDesk payouts={payouts} />
      <Stack>
        <Heading level={2}>{words.open.title}</Heading>
        {open.length === 0 && <EmptyState icon="euro" title={words.open.none} />}
        {/* The oldest is closed first; a later one only fills up behind a full one. */}
        {open.map((batch, index) => (
          <OpenBatch key={String(batch.number)} batch={batch} isNext={index === 0} {...payer} />
        ))}
      </Stack>
      <Stack>
        <Heading level={2}>{words.frozen.title}</Heading>
        {frozen.length === 0 && <EmptyState icon="check" title={words.frozen.none} />}
        {frozen.map((batch) => (
          <FrozenBatch key={String(batch.number)} batch={batch} {...payer} />
        ))}
      </Stack>
      <Stack>
        <Heading level={2}>{words.confirmed.title}</Heading>
        <ConfirmedBatches batches={confirmed} />
      </Stack>
    </Stack>
  );
}

function AtTheDesk({ payouts: { desk, guaranteedUntil } }: { payouts: Payouts }) {
  const words = useText().councilPayouts.desk;
  const format = useFormat();
  const items = [
    { label: words.open, value: format.amount(desk.open) },
    { label: words.frozen, value: format.amount(desk.frozen) },
    { label: words.paid, value: format.amount(desk.paid) },
    { label: words.guarantee, value: guaranteedUntil > 0 ? format.date(guaranteedUntil) : words.noGuarantee },
  ];
  return <Facts items={items} />;
}
