import { useQuery } from "@tanstack/react-query";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { CancelTask } from "../../features/managed-tasks/CancelTask.tsx";
import { TaskProgress } from "../../features/managed-tasks/TaskProgress.tsx";
import { TaskView } from "../../features/task/TaskView.tsx";
import { useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { readManagedTask } from "../../indexer/managed-tasks.ts";
import { isReadable } from "../../indexer/tasks.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { SideBySide } from "../../ui/SideBySide.tsx";
import { CITY_HREFS } from "./hrefs.ts";

interface TaskPageProps {
  id: bigint;
  /** The budget lines of this manager. */
  lines: readonly number[];
}

/** One task of a manager: how far it is, and what residents see of it. */
export default function TaskPage({ id, lines }: TaskPageProps) {
  const words = useText().council;
  const { language } = useLanguage();
  const task = useQuery({
    queryKey: ["managed-task", String(id)],
    queryFn: () => readManagedTask(id),
    refetchInterval: 10_000,
  });
  const found = task.data?.data;
  const title = found ? (found.content?.[language].title ?? words.tasks.unreadable) : words.tasks.one;
  return (
    <Page title={title} back={{ href: CITY_HREFS.tasks, label: words.rooms.tasks.title }} wide>
      <QueryView query={task}>
        {({ data }) =>
          data === null ? (
            <EmptyState icon="tasks" title={words.tasks.unknown} />
          ) : (
            <SideBySide
              main={isReadable(data) ? <TaskView task={data} /> : <EmptyState title={words.tasks.unreadable} />}
              side={
                <Stack>
                  <TaskProgress task={data} />
                  <Row>
                    <ButtonLink href={CITY_HREFS.copyOfTask(id)}>{words.tasks.copy}</ButtonLink>
                    {lines.includes(data.budget) && <CancelTask task={data} />}
                  </Row>
                </Stack>
              }
            />
          )
        }
      </QueryView>
      <Freshness />
    </Page>
  );
}
