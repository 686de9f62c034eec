import { useEffect, useRef, useState } from "react";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import type { SaleDetails } from "../../indexer/payments.ts";
import { shortAddress } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { refundAmount, type RefundChoice } from "./refund-amount.ts";
import { useRefund, type Refunded } from "./useRefund.ts";

interface RefundFormProps {
  sale: SaleDetails;
  /** Cents that can still be given back. */
  left: bigint;
}

/** Gives back a sale in part or whole, after a question. */
export function RefundForm({ sale, left }: RefundFormProps) {
  const words = useText().merchant.refund;
  const refund = useRefund(sale);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refund.isPending) answer.current?.focus();
  }, [refund.isPending]);
  return (
    <Card title={words.title} level={2}>
      {/* The form goes away while it is sent: the focus waits where the answer comes. */}
      <div ref={answer} tabIndex={-1}>
        {refund.refunded && <Done refunded={refund.refunded} left={left} />}
        <RefusalAlert error={refund.error ?? undefined} title={words.failed} sentences={words.refusals} />
        {refund.isPending && <Spinner label={words.sending} />}
      </div>
      {left > 0n && !refund.isPending && (
        <AmountForm key={refund.submittedAt} sale={sale} left={left} onRefund={(amount) => refund.mutate(amount)} />
      )}
      {left === 0n && !refund.isPending && <Text>{words.nothingLeft}</Text>}
    </Card>
  );
}

function AmountForm({ sale, left, onRefund }: RefundFormProps & { onRefund: (amount: bigint) => void }) {
  const words = useText().merchant.refund;
  const textOf = useRefusalText();
  const format = useFormat();
  const [choice, setChoice] = useState<RefundChoice>("whole");
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<Refused>();
  const [asked, setAsked] = useState<bigint>();
  const submit = () => {
    const amount = refundAmount(choice, typed, left);
    setProblem(amount instanceof Refused ? amount : undefined);
    setAsked(amount instanceof Refused ? undefined : amount);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <Choice<RefundChoice>
          label={words.howMuch}
          value={choice}
          onChange={setChoice}
          options={[
            { value: "whole", label: words.whole(format.amount(left)) },
            { value: "part", label: words.part },
          ]}
        />
        {choice === "part" && (
          <TextInput
            label={words.amount}
            hint={words.amountHint(format.amount(left))}
            inputMode="decimal"
            value={typed}
            onChange={setTyped}
            error={problem && textOf(problem)}
          />
        )}
        <div>
          <Button type="submit">{words.ask}</Button>
        </div>
      </Stack>
      <Dialog
        open={asked !== undefined}
        title={words.question(format.amount(asked ?? 0n))}
        onClose={() => setAsked(undefined)}
        actions={
          <Button purpose="primary" negative onClick={() => asked !== undefined && onRefund(asked)}>
            {words.confirm}
          </Button>
        }
      >
        <Text>{words.explanation(shortAddress(sale.payer))}</Text>
      </Dialog>
    </form>
  );
}

function Done({ refunded, left }: { refunded: Refunded; left: bigint }) {
  const words = useText().merchant.refund;
  const format = useFormat();
  return (
    <Alert kind="ok" title={words.done(format.amount(refunded.amount))}>
      <span>
        {words.left(format.amount(left))}
        {refunded.overview === "behind" && ` ${words.behind}`}
      </span>
      {refunded.overview === "waiting" && <Spinner label={words.updating} />}
    </Alert>
  );
}
