import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { TasksPage } from "./TasksPage.tsx";

/** The resident's face. */
export default function CitizenFace({ notices }: { notices: ReactNode }) {
  const text = useText();
  const nav = {
    label: text.citizen.nav.label,
    items: [{ href: "/bewoner", label: text.citizen.nav.tasks, icon: "tasks" as const }],
  };
  return (
    <FaceLayout door={text.app.doors.citizen} nav={nav} notices={notices}>
      <Switch>
        <Route component={TasksPage} />
      </Switch>
    </FaceLayout>
  );
}
