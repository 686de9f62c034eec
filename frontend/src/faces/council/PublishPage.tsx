import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "wouter";
import { readHourlyMaximum } from "../../chain/allowance.ts";
import { blankTask, copyOfTask } from "../../features/publish-task/task-form.ts";
import { TaskForm } from "../../features/publish-task/TaskForm.tsx";
import { TaskView } from "../../features/task/TaskView.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readBudgets } from "../../indexer/budgets.ts";
import { readManagedTask } from "../../indexer/managed-tasks.ts";
import type { Done } from "../../lib/useOfficeAct.ts";
import { useNow } from "../../lib/useNow.ts";
import { ActOutcome } from "../../ui/ActOutcome.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** Publishing a task, from nothing or as a copy of another. */
export default function PublishPage({ lines }: { lines: readonly number[] }) {
  const words = useText().council;
  const [done, setDone] = useState<Done>();
  return (
    <Page
      title={words.publish.pageTitle}
      lead={words.publish.lead}
      back={{ href: CITY_HREFS.tasks, label: words.rooms.tasks.title }}
      wide
    >
      {done ? <Published done={done} /> : <Form lines={lines} onPublished={setDone} />}
    </Page>
  );
}

function Published({ done }: { done: Done }) {
  const words = useText().council;
  return (
    <Stack>
      <Alert kind="ok" title={words.publish.done}>
        {words.publish.doneText}
      </Alert>
      <ActOutcome act={{ isPending: false, error: null, data: done }} busy="" />
      <div>
        <ButtonLink href={CITY_HREFS.tasks} purpose="primary">
          {words.publish.toTasks}
        </ButtonLink>
      </div>
    </Stack>
  );
}

function Form({ lines, onPublished }: { lines: readonly number[]; onPublished: (done: Done) => void }) {
  const [search] = useSearchParams();
  const copied = search.get("kopie");
  const now = useNow();
  const start = useQuery({
    queryKey: ["publish-start", copied],
    queryFn: async () => {
      const [budgets, hourlyMaximum, task] = await Promise.all([
        readBudgets(),
        readHourlyMaximum(),
        copied !== null && /^\d{1,78}$/.test(copied) ? readManagedTask(BigInt(copied)) : undefined,
      ]);
      return { budgets: budgets.data.lines, hourlyMaximum, task: task?.data ?? undefined };
    },
  });
  return (
    <QueryView query={start}>
      {({ budgets, hourlyMaximum, task }) => (
        <TaskForm
          initial={task ? copyOfTask(task, lines, now) : blankTask(lines, now)}
          lines={budgets.filter(({ number }) => lines.includes(number))}
          hourlyMaximum={hourlyMaximum}
          preview={(shown) => <TaskView task={shown} />}
          onPublished={onPublished}
        />
      )}
    </QueryView>
  );
}
