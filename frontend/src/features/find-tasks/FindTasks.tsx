import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { deviceNow } from "../../chain/resident/clock.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { readOpenTasks, type ReadableTask } from "../../indexer/tasks.ts";
import { Stack } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { QueryView } from "../../ui/QueryView.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { EVERYTHING, findTasks } from "./filters.ts";
import { NearMe } from "./NearMe.tsx";
import { TaskFilters } from "./TaskFilters.tsx";
import { TaskList } from "./TaskList.tsx";
import { TaskMap } from "./TaskMap.tsx";
import { useHere } from "./useHere.ts";

const EVERY = 20_000;

/** How the tasks are shown. */
export type TaskViewName = "list" | "map";

interface FindTasksProps {
  view: TaskViewName;
  onView(view: TaskViewName): void;
}

/** Open tasks as a list or on the map, by domain, kind and time, nearest first when the person wants that. */
export function FindTasks(props: FindTasksProps) {
  const words = useText().citizen.tasks;
  const tasks = useQuery({
    queryKey: ["open-tasks"],
    queryFn: () => readOpenTasks(deviceNow()),
    refetchInterval: EVERY,
  });
  return (
    <QueryView query={tasks}>
      {({ data }) =>
        data.length === 0 ? (
          <EmptyState icon="tasks" title={words.none}>
            {words.noneText}
          </EmptyState>
        ) : (
          <Chosen tasks={data} {...props} />
        )
      }
    </QueryView>
  );
}

function Chosen({ tasks, view, onView }: FindTasksProps & { tasks: readonly ReadableTask[] }) {
  const words = useText().citizen.tasks;
  const [filter, setFilter] = useState(EVERYTHING);
  const near = useHere();
  const here = near.state.kind === "on" ? near.state.here : undefined;
  const found = useMemo(() => findTasks(tasks, filter, here), [tasks, filter, here]);
  const tabs = [
    { key: "list" as const, label: words.views.list },
    { key: "map" as const, label: words.views.map },
  ];
  return (
    <Stack>
      <NearMe {...near} />
      <TaskFilters tasks={tasks} filter={filter} onChange={setFilter} />
      <Tabs label={words.views.label} tabs={tabs} selected={view} onSelect={onView}>
        <Stack>
          <p aria-live="polite">{words.found(found.length)}</p>
          {view === "list" ? <TaskList found={found} /> : <TaskMap found={found} />}
        </Stack>
      </Tabs>
    </Stack>
  );
}
