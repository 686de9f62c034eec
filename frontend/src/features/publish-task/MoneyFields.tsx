import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { costOf, perHourOf, type TaskFields } from "./task-form.ts";
import { useProblemText } from "./useProblemText.ts";
import type { FormPart } from "./useTaskForm.ts";

interface MoneyFieldsProps extends FormPart {
  lines: readonly BudgetLine[];
  hourlyMaximum: bigint;
}

/** From which budget line the task is paid, how much and for how long a work. */
export function MoneyFields({ fields, set, problems, lines, hourlyMaximum }: MoneyFieldsProps) {
  const words = useText().council.publish;
  const format = useFormat();
  const problemOf = useProblemText(problems);
  const options = [
    ...(lines.length > 1 ? [{ value: "", label: words.chooseBudget }] : []),
    ...lines.map(({ number, name, available }) => ({
      value: String(number),
      label: words.budgetWith(name, format.amount(available)),
    })),
  ];
  const line = lines.find(({ number }) => String(number) === fields.budget);
  return (
    <Stack>
      <Heading level={2}>{words.money}</Heading>
      <Select
        label={words.budget}
        options={options}
        value={fields.budget}
        onChange={(budget) => set({ budget })}
        error={problemOf("budget")}
      />
      <Stack columns="fields">
        <TextInput
          label={words.reward}
          hint={words.rewardHint}
          inputMode="decimal"
          value={fields.reward}
          onChange={(reward) => set({ reward })}
          error={problemOf("reward")}
        />
        <TextInput
          label={words.normMinutes}
          hint={words.normMinutesHint}
          inputMode="numeric"
          value={fields.normMinutes}
          onChange={(normMinutes) => set({ normMinutes })}
          error={problemOf("normMinutes")}
        />
        <TextInput
          label={words.slots}
          hint={words.slotsHint}
          inputMode="numeric"
          value={fields.slots}
          onChange={(slots) => set({ slots })}
          error={problemOf("slots")}
        />
      </Stack>
      <Sum fields={fields} hourlyMaximum={hourlyMaximum} ceiling={line?.ceiling ?? 0n} />
    </Stack>
  );
}

interface SumProps {
  fields: TaskFields;
  hourlyMaximum: bigint;
  /** The most one task of this line may cost in cents; 0 for no ceiling. */
  ceiling: bigint;
}

/** What it comes to: per hour against the council's maximum, and in all against the line's ceiling. */
function Sum({ fields, hourlyMaximum, ceiling }: SumProps) {
  const words = useText().council.publish;
  const format = useFormat();
  const perHour = perHourOf(fields);
  const cost = costOf(fields);
  if (perHour === undefined || cost === undefined) return null;
  const isTooHigh = perHour > hourlyMaximum;
  const isTooMuch = ceiling > 0n && cost > ceiling;
  return (
    <Alert kind={isTooHigh || isTooMuch ? "warning" : "info"}>
      <span>
        {words.perHour(format.amount(perHour), format.amount(hourlyMaximum))} {isTooHigh && words.perHourTooHigh}
      </span>
      <span>
        {words.setApart(format.amount(cost))} {ceiling > 0n && words.ceiling(format.amount(ceiling))}
      </span>
    </Alert>
  );
}
