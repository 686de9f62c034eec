import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { OverviewPage } from "./OverviewPage.tsx";

/** What everybody can see. */
export default function PublicFace({ notices }: { notices: ReactNode }) {
  const text = useText();
  const nav = {
    label: text.openbaar.nav.label,
    items: [{ href: "/openbaar", label: text.openbaar.nav.overview, icon: "chart" as const }],
  };
  return (
    <FaceLayout door={text.app.doors.public} nav={nav} notices={notices}>
      <Switch>
        <Route component={OverviewPage} />
      </Switch>
    </FaceLayout>
  );
}
