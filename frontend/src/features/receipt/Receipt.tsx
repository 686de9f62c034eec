import { useQuery } from "@tanstack/react-query";
import { readPaidIn } from "../../chain/merchant/paid.ts";
import type { StoredWallet } from "../../chain/resident/stored-wallet.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { readPaymentReceipt, type PaymentReceipt } from "../../indexer/account.ts";
import { shortAddress, type Hex } from "../../lib/hex.ts";
import { Amount } from "../../ui/Amount.tsx";
import { BigFigure } from "../../ui/BigFigure.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { CheckWords } from "../../ui/CheckWords.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Facts } from "../../ui/Stat.tsx";

const EVERY = 10_000;

interface ReceiptProps {
  wallet: StoredWallet;
  reference: Hex;
}

/** The receipt of one payment: whom, how much, when, what came back, and the words that prove it. */
export function Receipt({ wallet, reference }: ReceiptProps) {
  const words = useText().citizen.receipt;
  const receipt = useQuery({
    queryKey: ["receipt", wallet.address, reference],
    queryFn: () => readPaymentReceipt(wallet.address, reference),
    refetchInterval: EVERY,
  });
  return (
    <QueryView query={receipt}>
      {({ data }) =>
        data === null ? (
          <EmptyState icon="receipt" title={words.unknown}>
            {words.unknownText}
          </EmptyState>
        ) : (
          <Known receipt={data} wallet={wallet} />
        )
      }
    </QueryView>
  );
}

function Known({ receipt, wallet }: { receipt: PaymentReceipt; wallet: StoredWallet }) {
  const text = useText();
  const words = text.citizen.receipt;
  const format = useFormat();
  const trades: Record<string, string> = text.app.trades;
  const { merchant, amount, refunded, refunds, reference, timestamp } = receipt;
  const items = [
    { label: words.shop, value: merchant.tradingName },
    { label: words.trade, value: trades[merchant.trade] ?? merchant.trade },
    { label: words.moment, value: format.moment(timestamp) },
    { label: words.reference, value: shortAddress(reference) },
    ...refunds.map((refund) => ({
      label: words.refundOf(format.moment(refund.timestamp)),
      value: format.amount(refund.amount),
    })),
  ];
  if (refunded > 0n) items.push({ label: words.left, value: format.amount(amount - refunded) });
  return (
    <Stack>
      <BigFigure label={words.paid}>
        <Amount cents={amount} big />
      </BigFigure>
      <Facts items={items} />
      <Words receipt={receipt} wallet={wallet} />
    </Stack>
  );
}

// From the chain itself: the words are worth nothing when the overview alone says them.
function Words({ receipt, wallet }: { receipt: PaymentReceipt; wallet: StoredWallet }) {
  const words = useText().citizen.receipt;
  const { reference, block, merchant } = receipt;
  const paid = useQuery({
    queryKey: ["paid-in", block, reference],
    queryFn: async () =>
      (await readPaidIn(block, { payer: wallet.address, merchant: merchant.id, paymentReference: reference })) ?? null,
    staleTime: Infinity,
  });
  if (!paid.data) return null;
  return (
    <Card>
      <CheckWords label={words.words} words={paid.data.words} />
    </Card>
  );
}
