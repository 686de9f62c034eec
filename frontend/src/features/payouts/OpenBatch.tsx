import { closeBatch } from "../../chain/council/payouts.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { untilIndexed } from "../../indexer/client.ts";
import type { Batch } from "../../indexer/payouts.ts";
import { useNow } from "../../lib/useNow.ts";
import { useOfficeAct } from "../../lib/useOfficeAct.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Text } from "../../ui/Text.tsx";
import { closesAs } from "./batch-acts.ts";
import { ItemTable } from "./ItemTable.tsx";
import type { Payer } from "./PayoutDesk.tsx";

interface OpenBatchProps extends Payer {
  batch: Batch;
  /** Only the oldest batch can be closed. */
  isNext: boolean;
}

/** A batch that shops still hand in to, and closing it so that it can be paid. */
export function OpenBatch({ batch, isNext, powers }: OpenBatchProps) {
  const words = useText().councilPayouts;
  const format = useFormat();
  const as = closesAs(batch, powers, useNow());
  const closing = useOfficeAct(() => closeBatch(as ?? "clerk"), untilIndexed);
  return (
    <Card title={words.batch(format.count(batch.number))}>
      <Text>{words.open.text(batch.itemCount, format.amount(batch.amount), format.moment(batch.openedAt))}</Text>
      <Disclosure summary={words.items.show}>
        <ItemTable batch={batch.number} items={batch.items} />
      </Disclosure>
      {isNext && as !== undefined && batch.itemCount > 0 && (
        <div>
          <Button purpose="primary" busy={closing.isPending} onClick={() => closing.mutate(undefined)}>
            {words.open.close}
          </Button>
        </div>
      )}
      {isNext && as === undefined && <Text small>{words.open.needsClerk}</Text>}
      <ActOutcome act={closing} busy={words.open.closing} />
    </Card>
  );
}
