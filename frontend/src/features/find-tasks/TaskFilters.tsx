import { useText } from "../../i18n/LanguageProvider.tsx";
import type { ReadableTask } from "../../indexer/tasks.ts";
import { Stack } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Select } from "../../ui/Select.tsx";
import { choicesOf, EVERYTHING, LONGEST, type TaskFilter } from "./filters.ts";

interface TaskFiltersProps {
  tasks: readonly ReadableTask[];
  filter: TaskFilter;
  onChange(filter: TaskFilter): void;
}

const KEYS = ["domain", "kind", "longest"] as const;

/** Chooses by domain, kind of work and time. Folded away: most people just look. */
export function TaskFilters({ tasks, filter, onChange }: TaskFiltersProps) {
  const words = useText().citizen.tasks.filter;
  const optionsOf = useOptions(tasks);
  const chosen = KEYS.filter((key) => filter[key] !== EVERYTHING[key]).length;
  return (
    <Disclosure summary={words.title(chosen)}>
      <Stack columns>
        {(["domain", "kind"] as const).map((key) => (
          <Select
            key={key}
            label={words[key]}
            options={optionsOf(key)}
            value={filter[key]}
            onChange={(value) => onChange({ ...filter, [key]: value })}
          />
        ))}
        <Select
          label={words.longest}
          options={LONGEST.map((value) => ({ value, label: words.longestOptions[value] }))}
          value={filter.longest}
          onChange={(longest) => onChange({ ...filter, longest })}
        />
      </Stack>
    </Disclosure>
  );
}

function useOptions(tasks: readonly ReadableTask[]) {
  const text = useText();
  const names: Record<"domain" | "kind", Record<string, string>> = { domain: text.app.domains, kind: text.app.kinds };
  const valueOf = { domain: (task: ReadableTask) => task.domain, kind: (task: ReadableTask) => task.content.kind };
  return (key: "domain" | "kind") => [
    { value: "all", label: text.citizen.tasks.filter.all },
    ...choicesOf(tasks, valueOf[key]).map((value) => ({ value, label: names[key][value] ?? value })),
  ];
}
