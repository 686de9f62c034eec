import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sentenceOfFunding } from "../../chain/council/agenda.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { Refused } from "../../lib/refused.ts";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { Facts } from "../../ui/Stat.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { fundingAmount, type Funding } from "./funding.ts";

interface FundingFormProps {
  lines: readonly BudgetLine[];
  treasury: bigint;
  onFund(funding: Funding): void;
}

/** Which line gets how much, and a question before anything is signed. */
export function FundingForm({ lines, treasury, onFund }: FundingFormProps) {
  const words = useText().councilMoney.fund;
  const textOf = useRefusalText();
  const format = useFormat();
  const [chosen, setChosen] = useState(String(lines[0]?.number));
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<Refused>();
  const [asked, setAsked] = useState<Funding>();
  const submit = () => {
    const line = lines.find(({ number }) => String(number) === chosen);
    const amount = fundingAmount(typed, treasury);
    setProblem(amount instanceof Refused ? amount : undefined);
    setAsked(line === undefined || amount instanceof Refused ? undefined : { line, amount });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
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
            {words.ask}
          </Button>
        </div>
      </Stack>
      <Question funding={asked} treasury={treasury} onClose={() => setAsked(undefined)} onFund={onFund} />
    </form>
  );
}

interface QuestionProps {
  funding: Funding | undefined;
  treasury: bigint;
  onClose(): void;
  onFund(funding: Funding): void;
}

/** The sentence as the council will read it, and what changes when it is executed. */
function Question({ funding, treasury, onClose, onFund }: QuestionProps) {
  const words = useText().councilMoney.fund;
  return (
    <Dialog
      open={funding !== undefined}
      title={words.question}
      onClose={onClose}
      actions={
        <Button purpose="primary" onClick={() => funding && onFund(funding)}>
          {words.confirm}
        </Button>
      }
    >
      {funding && <Preview funding={funding} treasury={treasury} />}
      <Text>{words.twoSignatures}</Text>
    </Dialog>
  );
}

function Preview({ funding: { line, amount }, treasury }: { funding: Funding; treasury: bigint }) {
  const words = useText().councilMoney.fund;
  const format = useFormat();
  const sentence = useQuery({
    queryKey: ["sentence", line.number, String(amount)],
    queryFn: () => sentenceOfFunding({ id: BigInt(line.number), name: line.name }, amount),
  });
  const change = (before: bigint, after: bigint) => words.change(format.amount(before), format.amount(after));
  return (
    <Stack gap="s">
      <p lang="nl">
        <b>{sentence.data}</b>
      </p>
      <Facts
        items={[
          { label: words.treasury, value: change(treasury, treasury - amount) },
          { label: line.name, value: change(line.available, line.available + amount) },
        ]}
      />
    </Stack>
  );
}
