import { TASK_KINDS } from "@wesh/protocol/task-content.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { TaskFields } from "./task-form.ts";
import { useProblemText } from "./useProblemText.ts";
import type { FormPart } from "./useTaskForm.ts";

/** What kind of work it is, and for whom. */
export function WorkFields({ fields, set, problems }: FormPart) {
  const text = useText();
  const words = text.council.publish;
  const problemOf = useProblemText(problems);
  const kinds = [
    { value: "" as const, label: words.chooseKind },
    ...TASK_KINDS.map((value) => ({ value, label: text.app.kinds[value] })),
  ];
  const company = [
    { value: "solo", label: words.solo },
    { value: "together", label: words.together },
  ];
  return (
    <Stack>
      <Heading level={2}>{words.work}</Heading>
      <Select<TaskFields["kind"]>
        label={words.kind}
        options={kinds}
        value={fields.kind}
        onChange={(kind) => set({ kind })}
        error={problemOf("kind")}
      />
      <Choice
        label={words.company}
        options={company}
        value={fields.solo ? "solo" : "together"}
        onChange={(value) => set({ solo: value === "solo" })}
      />
      <Stack columns="fields">
        <TextInput
          label={words.minimumAge}
          inputMode="numeric"
          value={fields.minimumAge}
          onChange={(minimumAge) => set({ minimumAge })}
          error={problemOf("minimumAge")}
        />
        <TextInput
          label={words.perResident}
          hint={words.perResidentHint}
          inputMode="numeric"
          value={fields.perResident}
          onChange={(perResident) => set({ perResident })}
          error={problemOf("perResident")}
        />
        {!fields.solo && (
          <TextInput
            label={words.groupUpTo}
            hint={words.groupUpToHint}
            inputMode="numeric"
            value={fields.groupUpTo}
            onChange={(groupUpTo) => set({ groupUpTo })}
            error={problemOf("groupUpTo")}
          />
        )}
      </Stack>
      <Checkbox
        checked={fields.additional}
        onChange={(additional) => set({ additional })}
        error={problemOf("additional")}
      >
        {words.additional}
      </Checkbox>
    </Stack>
  );
}
