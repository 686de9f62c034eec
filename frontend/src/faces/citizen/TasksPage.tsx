import { useLocation, useSearch } from "wouter";
import { FindTasks, type TaskViewName } from "../../features/find-tasks/FindTasks.tsx";
import { Freshness } from "../../features/freshness/Freshness.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Page } from "../../ui/Page.tsx";

const MAP = "weergave=kaart";

/** Tasks in the city, as a list or on the map. Needs no wallet. */
export function TasksPage() {
  const text = useText();
  const [, goTo] = useLocation();
  const view: TaskViewName = useSearch() === MAP ? "map" : "list";
  const show = (next: TaskViewName) =>
    goTo(next === "map" ? `/bewoner/klussen?${MAP}` : "/bewoner/klussen", { replace: true });
  return (
    <Page wide title={text.citizen.tasks.title} lead={text.citizen.tasks.lead}>
      <FindTasks view={view} onView={show} />
      <Freshness />
    </Page>
  );
}
