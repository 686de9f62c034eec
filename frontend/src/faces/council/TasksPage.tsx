import { Freshness } from "../../features/freshness/Freshness.tsx";
import { TaskBoard } from "../../features/managed-tasks/TaskBoard.tsx";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { CITY_HREFS } from "./hrefs.ts";

/** The tasks of the manager's budget lines. */
export default function TasksPage({ lines }: { lines: readonly number[] }) {
  const words = useText().council;
  return (
    <Page title={words.rooms.tasks.title} lead={words.rooms.tasks.lead} wide>
      <div>
        <ButtonLink href={CITY_HREFS.newTask} purpose="primary">
          {words.tasks.new}
        </ButtonLink>
      </div>
      <TaskBoard lines={lines} hrefOf={CITY_HREFS.task} />
      <Freshness />
    </Page>
  );
}
