import { useText } from "../../i18n/LanguageProvider.tsx";
import type { AllowanceYear } from "../../indexer/rules.ts";
import { Stack } from "../../ui/Card.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { RuleFields, RuleKind, RuleProblems } from "./rule-form.ts";

interface RuleFieldsetProps {
  kind: RuleKind;
  years: readonly AllowanceYear[];
  fields: RuleFields;
  problems: RuleProblems;
  set(changes: Partial<RuleFields>): void;
}

type Typed = Exclude<keyof RuleFields, "year">;

const FIELDS: Record<RuleKind, readonly Typed[]> = {
  limits: ["tier", "monthly", "yearly"],
  year: ["hourly"],
  review: ["two", "recheck", "small", "days"],
};

const NUMBERS: readonly Typed[] = ["tier", "recheck", "days"];

/** The fields of one kind of rule. */
export function RuleFieldset({ kind, years, fields, problems, set }: RuleFieldsetProps) {
  const words = useText().councilRules.change;
  const problemOf = (field: keyof RuleFields) => {
    const problem = problems[field];
    return problem && words[problem];
  };
  return (
    <Stack columns="fields">
      {kind !== "review" && (
        <Select
          label={words.year}
          options={years.map(({ year }) => ({ value: String(year), label: String(year) }))}
          value={fields.year}
          onChange={(year) => set({ year })}
          error={problemOf("year")}
        />
      )}
      {FIELDS[kind].map((field) => (
        <TextInput
          key={field}
          label={words[field]}
          inputMode={NUMBERS.includes(field) ? "numeric" : "decimal"}
          value={fields[field]}
          onChange={(value) => set({ [field]: value })}
          error={problemOf(field)}
        />
      ))}
    </Stack>
  );
}
