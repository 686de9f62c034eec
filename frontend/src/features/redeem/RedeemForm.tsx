import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { signRedemption } from "../../chain/merchant/redeeming.ts";
import { sendAct, waitForAct } from "../../chain/relay.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import { untilIndexed } from "../../indexer/client.ts";
import type { Address } from "../../lib/hex.ts";
import { Refused } from "../../lib/refused.ts";
import { useAct } from "../../lib/useAct.ts";
import { ActProgress } from "../../ui/ActProgress.tsx";
import { Alert, RefusalAlert } from "../../ui/Alert.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card, Stack } from "../../ui/Card.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { redeemAmount } from "./redeem-amount.ts";

interface RedeemFormProps {
  merchant: Address;
  /** Cents the shop holds. */
  balance: bigint;
}

/** Hands coins in for euros on the shop's bank account: an amount, one signature. */
export function RedeemForm({ merchant, balance }: RedeemFormProps) {
  const words = useText().merchant.redeem;
  const textOf = useRefusalText();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<Refused>();
  const [asked, setAsked] = useState<bigint>();
  const submit = () => {
    const amount = redeemAmount(typed, balance);
    setProblem(amount instanceof Refused ? amount : undefined);
    setAsked(amount instanceof Refused ? undefined : amount);
  };
  return (
    <Card title={words.title} level={2}>
      <Stack>
        <Text>{words.text}</Text>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Stack>
            <TextInput
              label={words.amount}
              hint={words.amountHint(format.amount(balance))}
              inputMode="decimal"
              value={typed}
              onChange={(text) => {
                setTyped(text);
                setAsked(undefined);
              }}
              error={problem && textOf(problem)}
            />
            {asked === undefined && (
              <div>
                <Button type="submit">{words.ask}</Button>
              </div>
            )}
          </Stack>
        </form>
        {/* Anew for every amount: what was signed for one is never sent for another. */}
        {asked !== undefined && <HandIn key={String(asked)} merchant={merchant} amount={asked} />}
      </Stack>
    </Card>
  );
}

function HandIn({ merchant, amount }: { merchant: Address; amount: bigint }) {
  const words = useText().merchant.redeem;
  const format = useFormat();
  const queries = useQueryClient();
  const act = useAct(
    { sign: () => signRedemption(merchant, amount), send: sendAct, include: waitForAct, show: untilIndexed },
    () => queries.invalidateQueries(),
  );
  if (act.done !== undefined) return <Alert kind="ok" title={words.done(format.amount(amount))} />;
  return (
    <Stack>
      <RefusalAlert error={act.error} title={words.failed} />
      <ActProgress stage={act.stage} />
      <div>
        <Button purpose="primary" busy={act.stage !== undefined} onClick={act.start}>
          {words.confirm(format.amount(amount))}
        </Button>
      </div>
    </Stack>
  );
}
