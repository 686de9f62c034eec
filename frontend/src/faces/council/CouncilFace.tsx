import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { AgendaPage } from "./AgendaPage.tsx";
import { BudgetsPage } from "./BudgetsPage.tsx";
import { DeskPage } from "./DeskPage.tsx";

/** The city's face. */
export default function CouncilFace({ notices }: { notices: ReactNode }) {
  const text = useText();
  const nav = {
    label: text.council.nav.label,
    items: [{ href: "/gemeente", label: text.council.nav.desk, icon: "city" as const }],
  };
  return (
    <FaceLayout door={text.app.doors.council} nav={nav} notices={notices}>
      <Switch>
        <Route path="/gemeente/budgetten" component={BudgetsPage} />
        <Route path="/gemeente/agenda" component={AgendaPage} />
        <Route component={DeskPage} />
      </Switch>
    </FaceLayout>
  );
}
