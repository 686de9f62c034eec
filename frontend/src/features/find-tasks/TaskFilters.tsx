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

/** Chooses by domain, kind of work and time. Folded away: most people just look. */
export function TaskFilters({ tasks, filter, onChange }: TaskFiltersProps) {
  const text = useText();
  const words = text.citizen.tasks.filter;
  const domains: Record<string, string> = text.app.domains;
  const kinds: Record<string, string> = text.app.kinds;
  const optionsOf = (values: string[], names: Record<string, string>) => [
    { value: "all", label: words.all },
    ...values.map((value) => ({ value, label: names[value] ?? value })),
  ];
  const chosen = (["domain", "kind", "longest"] as const).filter((key) => filter[key] !== EVERYTHING[key]).length;
  return (
    <Disclosure summary={words.title(chosen)}>
      <Stack columns>
        <Select
          label={words.domain}
          options={optionsOf(
            choicesOf(tasks, (task) => task.domain),
            domains,
          )}
          value={filter.domain}
          onChange={(domain) => onChange({ ...filter, domain })}
        />
        <Select
          label={words.kind}
          options={optionsOf(
            choicesOf(tasks, (task) => task.content.kind),
            kinds,
          )}
          value={filter.kind}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
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
