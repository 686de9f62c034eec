import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { endOfDay } from "../../lib/city-days.ts";
import { nextOpening, openSlots } from "../../lib/open-slots.ts";
import { useNow } from "../../lib/useNow.ts";
import { Stack } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Heading } from "../../ui/Heading.tsx";
import { Text } from "../../ui/Text.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { TaskFields } from "./task-form.ts";
import { useProblemText } from "./useProblemText.ts";
import type { FormPart } from "./useTaskForm.ts";

/** The clocks of a task: until when it can be chosen, how long a place is kept, when it is inspected, and whether it returns. */
export function TimeFields({ fields, set, problems }: FormPart) {
  const words = useText().council.publish;
  const problemOf = useProblemText(problems);
  return (
    <Stack>
      <Heading level={2}>{words.time}</Heading>
      <Stack columns="fields">
        <TextInput
          label={words.claimUntil}
          hint={words.claimUntilHint}
          type="date"
          value={fields.claimUntil}
          onChange={(claimUntil) => set({ claimUntil })}
          error={problemOf("claimUntil")}
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
          label={words.reviewDays}
          hint={words.reviewDaysHint}
          inputMode="numeric"
          value={fields.reviewDays}
          onChange={(reviewDays) => set({ reviewDays })}
          error={problemOf("reviewDays")}
        />
      </Stack>
      <Checkbox checked={fields.series} onChange={(series) => set({ series })}>
        {words.series}
      </Checkbox>
      {fields.series && (
        <Stack columns="fields">
          <TextInput
            label={words.everyDays}
            hint={words.everyDaysHint}
            inputMode="numeric"
            value={fields.everyDays}
            onChange={(everyDays) => set({ everyDays })}
            error={problemOf("everyDays")}
          />
        </Stack>
      )}
      {fields.series && <Opening fields={fields} />}
    </Stack>
  );
}

/** When the slots of the series open, counted back from the last day. */
function Opening({ fields }: { fields: TaskFields }) {
  const words = useText().council.publish;
  const format = useFormat();
  const now = useNow();
  const [slots, everyDays, claimUntil] = [Number(fields.slots), Number(fields.everyDays), endOfDay(fields.claimUntil)];
  if (!(slots > 0) || !(everyDays > 0) || claimUntil === undefined) return null;
  const task = { slots, taken: 0, free: slots, everyDays, claimUntil };
  const opens = nextOpening(task, now);
  return (
    <Text small subtle>
      {opens === undefined ? words.opensNow(openSlots(task, now)) : words.opensFrom(format.date(opens))}
    </Text>
  );
}
