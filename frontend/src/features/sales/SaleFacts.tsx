import { useQuery } from "@tanstack/react-query";
import { readCheckWords } from "../../chain/check-words.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { SaleDetails } from "../../indexer/payments.ts";
import { shortAddress } from "../../lib/hex.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Card } from "../../ui/Card.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Table } from "../../ui/Table.tsx";

/** What is known of one payment, and the refunds of it. */
export function SaleFacts({ sale, left }: { sale: SaleDetails; left: bigint }) {
  const words = useText().merchant.sale;
  const format = useFormat();
  const checkWords = useQuery({
    queryKey: ["check-words", sale.reference, sale.block],
    queryFn: () => readCheckWords(sale.reference, sale.block),
    staleTime: Infinity,
  });
  const facts = [
    { label: words.facts.moment, value: format.moment(sale.timestamp) },
    { label: words.facts.amount, value: <Amount cents={sale.amount} /> },
    ...(left < sale.amount
      ? [
          { label: words.facts.refunded, value: <Amount cents={sale.amount - left} /> },
          { label: words.facts.left, value: <Amount cents={left} /> },
        ]
      : []),
    { label: words.facts.payer, value: shortAddress(sale.payer) },
    ...(checkWords.data ? [{ label: words.facts.words, value: checkWords.data.join(" ") }] : []),
    { label: words.facts.reference, value: shortAddress(sale.reference) },
  ];
  return (
    <>
      <Card>
        <Facts items={facts} />
      </Card>
      {sale.refunds.length > 0 && <Refunds sale={sale} />}
    </>
  );
}

function Refunds({ sale }: { sale: SaleDetails }) {
  const words = useText().merchant.sale;
  const format = useFormat();
  return (
    <Table
      caption={words.refunds}
      columns={[
        { key: "moment", label: words.refundMoment },
        { key: "amount", label: words.refundAmount, numeric: true },
      ]}
      rows={sale.refunds.map((refund) => ({
        key: refund.id,
        cells: { moment: format.moment(refund.timestamp), amount: <Amount cents={refund.amount} /> },
      }))}
    />
  );
}
