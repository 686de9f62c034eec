import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useLanguage, useText } from "../../i18n/LanguageProvider.tsx";
import { readTasksOf, type ManagedTask } from "../../indexer/managed-tasks.ts";
import { useNow } from "../../lib/useNow.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Stack } from "../../ui/Card.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Table } from "../../ui/Table.tsx";
import { TextLink } from "../../ui/Text.tsx";
import { STATE_TONES, stateOf, TASK_STATES, type ManagedState } from "./task-state.ts";

interface TaskBoardProps {
  /** The budget lines of this manager. */
  lines: readonly number[];
  hrefOf(id: bigint): string;
}

/** The tasks of a manager's budget lines, with where each of them is. */
export function TaskBoard({ lines, hrefOf }: TaskBoardProps) {
  const tasks = useQuery({
    queryKey: ["managed-tasks", lines],
    queryFn: () => readTasksOf(lines),
    refetchInterval: 15_000,
  });
  return <QueryView query={tasks}>{({ data }) => <Board tasks={data} hrefOf={hrefOf} />}</QueryView>;
}

function Board({ tasks, hrefOf }: { tasks: readonly ManagedTask[]; hrefOf: TaskBoardProps["hrefOf"] }) {
  const words = useText().council.tasks;
  const now = useNow();
  const [shown, setShown] = useState<ManagedState | "all">("all");
  if (tasks.length === 0) return <EmptyState icon="tasks" title={words.none} />;
  const count = (state: ManagedState) => tasks.filter((task) => stateOf(task, now) === state).length;
  const options = [
    { value: "all" as const, label: words.all(tasks.length) },
    ...TASK_STATES.map((value) => ({ value, label: words.stateCount(words.states[value], count(value)) })),
  ];
  const here = tasks.filter((task) => shown === "all" || stateOf(task, now) === shown);
  return (
    <Stack>
      <Choice<ManagedState | "all"> label={words.filter} options={options} value={shown} onChange={setShown} />
      {here.length === 0 ? <EmptyState icon="tasks" title={words.noneHere} /> : <Tasks tasks={here} hrefOf={hrefOf} />}
    </Stack>
  );
}

function Tasks({ tasks, hrefOf }: { tasks: readonly ManagedTask[]; hrefOf: TaskBoardProps["hrefOf"] }) {
  const words = useText().council.tasks;
  const { language } = useLanguage();
  const format = useFormat();
  const now = useNow();
  const columns = [
    { key: "title", label: words.columns.title },
    { key: "state", label: words.columns.state },
    { key: "slots", label: words.columns.slots, numeric: true },
    { key: "paid", label: words.columns.paid, numeric: true },
    { key: "reward", label: words.columns.reward, numeric: true },
    { key: "until", label: words.columns.until },
  ];
  const rows = tasks.map((task) => {
    const state = stateOf(task, now);
    const title = task.content?.[language].title ?? words.unreadable;
    return {
      key: String(task.id),
      cells: {
        title: <TextLink href={hrefOf(task.id)}>{title}</TextLink>,
        state: <Badge tone={STATE_TONES[state]}>{words.states[state]}</Badge>,
        slots: words.ofSlots(task.taken, task.slots),
        paid: format.count(task.paidSlots),
        reward: format.amount(task.reward),
        until: format.date(task.claimUntil),
      },
    };
  });
  return <Table caption={words.caption} columns={columns} rows={rows} />;
}
