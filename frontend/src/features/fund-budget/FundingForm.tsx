import type { Decision } from "@wesh/protocol/council-decision.ts";
import { useState } from "react";
import { fundingDecision } from "../../chain/council/decisions.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { Refused } from "../../lib/refused.ts";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Select } from "../../ui/Select.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { fundingAmount, type Funding } from "./funding.ts";

interface FundingFormProps {
  lines: readonly BudgetLine[];
  treasury: bigint;
  onAsk(decision: Decision, funding: Funding): void;
}

/** Which line gets how much from the treasury. */
export function FundingForm({ lines, treasury, onAsk }: FundingFormProps) {
  const text = useText().councilMoney;
  const words = text.fund;
  const textOf = useRefusalText();
  const format = useFormat();
  const [chosen, setChosen] = useState(String(lines[0]?.number));
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<Refused>();
  const submit = async () => {
    const line = lines.find(({ number }) => String(number) === chosen);
    const amount = fundingAmount(typed, treasury);
    setProblem(amount instanceof Refused ? amount : undefined);
    if (line === undefined || amount instanceof Refused) return;
    onAsk(await fundingDecision({ id: BigInt(line.number), name: line.name }, amount), { line, amount });
  };
  if (lines.length === 0) return <Text>{words.noLines}</Text>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <Select
          label={words.line}
          value={chosen}
          onChange={setChosen}
          options={lines.map(({ number, name }) => ({ value: String(number), label: name }))}
        />
        <TextInput
          label={words.amount}
          hint={words.amountHint(format.amount(treasury))}
          inputMode="decimal"
          value={typed}
          onChange={setTyped}
          error={problem && textOf(problem)}
        />
        <div>
          <Button type="submit" purpose="primary">
            {text.propose.ask}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The balances that a funding changes, before and after. */
export function FundingPreview({ funding: { line, amount }, treasury }: { funding: Funding; treasury: bigint }) {
  const words = useText().councilMoney.fund;
  const format = useFormat();
  const change = (before: bigint, after: bigint) => words.change(format.amount(before), format.amount(after));
  return (
    <Facts
      items={[
        { label: words.treasury, value: change(treasury, treasury - amount) },
        { label: line.name, value: change(line.available, line.available + amount) },
      ]}
    />
  );
}
