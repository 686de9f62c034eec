import { useQuery } from "@tanstack/react-query";
import { useWallet } from "../../chain/resident/useWallet.ts";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { TaskView } from "../../features/task/TaskView.tsx";
import { useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { isReadable, readPublishedTask, type Task } from "../../indexer/tasks.ts";
import { Alert } from "../../ui/Alert.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { NeedWallet } from "./NeedWallet.tsx";
import { taskIdOf } from "./task-id.ts";
import { TaskOfWallet } from "./TaskOfWallet.tsx";

/** One task, open or closed, and what this resident can do with it. */
export function TaskPage({ id }: { id: string }) {
  const words = useText().citizen.tasks;
  const { language } = useLanguage();
  const taskId = taskIdOf(id);
  const task = useQuery({
    queryKey: ["task", id],
    queryFn: () => readPublishedTask(taskId ?? 0n),
    enabled: taskId !== undefined,
  });
  const title = task.data?.data?.content?.[language].title ?? words.task.title;
  return (
    <Page title={title} back={{ href: "/bewoner/klussen", label: words.back }}>
      {taskId === undefined ? (
        <Unknown />
      ) : (
        <QueryView query={task}>{({ data }) => (data === null ? <Unknown /> : <Known task={data} />)}</QueryView>
      )}
      <Freshness />
    </Page>
  );
}

function Known({ task }: { task: Task }) {
  const text = useText();
  const state = useWallet();
  if (!isReadable(task)) return <Alert kind="warning">{text.refusals.TaskContent_Unreadable}</Alert>;
  if (state.kind === "ready") return <TaskOfWallet task={task} wallet={state.wallet} />;
  return (
    <>
      <TaskView task={task} />
      <NeedWallet />
    </>
  );
}

function Unknown() {
  const words = useText().citizen.tasks.task;
  return (
    <EmptyState icon="tasks" title={words.unknown}>
      {words.unknownText}
    </EmptyState>
  );
}
