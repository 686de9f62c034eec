import { useNameOf } from "../../chain/council/useNameOf.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { Batch } from "../../indexer/payouts.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Card } from "../../ui/Card.tsx";
import { Text } from "../../ui/Text.tsx";
import { whyNotSettle } from "./batch-acts.ts";
import { ConfirmBatch } from "./ConfirmBatch.tsx";
import { ItemTable } from "./ItemTable.tsx";
import type { Payer } from "./PayoutDesk.tsx";
import { ReturnItem } from "./ReturnItem.tsx";

/** A batch that is being paid: giving back what the bank could not pay, and confirming the rest. */
export function FrozenBatch({ batch, account, powers }: Payer & { batch: Batch }) {
  const words = useText().councilPayouts;
  const format = useFormat();
  const nameOf = useNameOf();
  const whyNot = whyNotSettle(batch, account, powers);
  const closer = batch.closer === null ? "" : nameOf(batch.closer);
  return (
    <Card title={words.batch(format.count(batch.number))}>
      <Text>
        {words.frozen.text(batch.itemCount, format.amount(batch.amount))}{" "}
        {words.frozen.closedBy(closer, format.moment(batch.closedAt ?? batch.openedAt))}
      </Text>
      <ItemTable
        batch={batch.number}
        items={batch.items}
        actOn={whyNot === undefined ? (item) => <ReturnItem item={item} /> : undefined}
      />
      {whyNot === undefined ? <ConfirmBatch batch={batch} /> : <Alert kind="info">{words.frozen[whyNot]}</Alert>}
    </Card>
  );
}
