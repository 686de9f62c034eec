import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { HandIn } from "../../features/hand-in/HandIn.tsx";
import { WalletGate } from "../../features/wallet/WalletGate.tsx";
import { useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { readPublishedTask } from "../../indexer/tasks.ts";
import { Page } from "../../ui/Page.tsx";
import { Text } from "../../ui/Text.tsx";
import { LostPage } from "./LostPage.tsx";
import { taskIdOf } from "./task-id.ts";

/** Hands in the work of a claim. Works without the overview: only the task's title comes from there. */
export function HandInPage({ id }: { id: string }) {
  const words = useText().citizen.handIn;
  const [, goTo] = useLocation();
  const taskId = taskIdOf(id);
  if (taskId === undefined) return <LostPage />;
  const task = `/bewoner/klussen/${taskId}`;
  return (
    <Page title={words.title} lead={words.lead} back={{ href: task, label: words.back }}>
      <TaskTitle taskId={taskId} />
      <WalletGate>{(wallet) => <HandIn taskId={taskId} wallet={wallet} onDone={() => goTo(task)} />}</WalletGate>
    </Page>
  );
}

function TaskTitle({ taskId }: { taskId: bigint }) {
  const { language } = useLanguage();
  const task = useQuery({ queryKey: ["task", String(taskId)], queryFn: () => readPublishedTask(taskId) });
  const title = task.data?.data?.content?.[language].title;
  return title === undefined ? null : (
    <Text>
      <strong>{title}</strong>
    </Text>
  );
}
