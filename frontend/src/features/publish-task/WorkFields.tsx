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

/** What kind of work it is, for whom, and until when. */
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
          label={words.leaseHours}
          hint={words.leaseHoursHint}
          inputMode="numeric"
          value={fields.leaseHours}
          onChange={(leaseHours) => set({ leaseHours })}
          error={problemOf("leaseHours")}
        />
        <TextInput
          label={words.claimUntil}
          hint={words.claimUntilHint}
          type="date"
          value={fields.claimUntil}
          onChange={(claimUntil) => set({ claimUntil })}
          error={problemOf("claimUntil")}
        />
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
