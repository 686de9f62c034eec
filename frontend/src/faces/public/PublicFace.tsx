import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { BudgetPage } from "./BudgetPage.tsx";
import { BudgetsPage } from "./BudgetsPage.tsx";
import { CheckPage } from "./CheckPage.tsx";
import { MapPage } from "./MapPage.tsx";
import { OverviewPage } from "./OverviewPage.tsx";
import { RulesPage } from "./RulesPage.tsx";

/** What everybody can see. */
export default function PublicFace({ notices }: { notices: ReactNode }) {
  const text = useText();
  const words = text.openbaar.nav;
  const nav = {
    label: words.label,
    items: [
      { href: "/openbaar", label: words.overview, icon: "chart" as const },
      { href: "/openbaar/kaart", label: words.map, icon: "map" as const },
      { href: "/openbaar/budgetten", label: words.budgets, icon: "euro" as const },
      { href: "/openbaar/regels", label: words.rules, icon: "list" as const },
      { href: "/openbaar/controleren", label: words.check, icon: "eye" as const },
    ],
  };
  return (
    <FaceLayout door={text.app.doors.public} nav={nav} notices={notices}>
      <Switch>
        <Route path="/openbaar/kaart" component={MapPage} />
        <Route path="/openbaar/budgetten" component={BudgetsPage} />
        <Route path="/openbaar/budgetten/:number">{({ number }) => <BudgetPage number={lineNumber(number)} />}</Route>
        <Route path="/openbaar/regels" component={RulesPage} />
        <Route path="/openbaar/controleren" component={CheckPage} />
        <Route component={OverviewPage} />
      </Switch>
    </FaceLayout>
  );
}

/** The number in an address; 0, which no line has, for whatever is none. */
function lineNumber(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
