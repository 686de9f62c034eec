import { useState } from "react";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { FoundTask } from "./filters.ts";
import { TaskCard } from "./TaskCard.tsx";

const AT_ONCE = 20;

/** The tasks that were found, a screenful at a time. */
export function TaskList({ found }: { found: readonly FoundTask[] }) {
  const text = useText();
  const [shown, setShown] = useState(AT_ONCE);
  if (found.length === 0) {
    return (
      <EmptyState icon="tasks" title={text.citizen.tasks.noneFit}>
        {text.citizen.tasks.noneFitText}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <Stack columns>
        {found.slice(0, shown).map((one) => (
          <TaskCard key={String(one.task.id)} {...one} />
        ))}
      </Stack>
      {found.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>{text.app.more}</Button>}
    </Stack>
  );
}
