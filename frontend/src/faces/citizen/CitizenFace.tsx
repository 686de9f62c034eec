import type { ReactNode } from "react";
import { Redirect, Route, Switch } from "wouter";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { EnrolmentPage } from "./EnrolmentPage.tsx";
import { HandInPage } from "./HandInPage.tsx";
import { LostPage } from "./LostPage.tsx";
import { MyTasksPage } from "./MyTasksPage.tsx";
import { PayPage } from "./PayPage.tsx";
import { ReceiptPage } from "./ReceiptPage.tsx";
import { StartWalletPage } from "./StartWalletPage.tsx";
import { TaskPage } from "./TaskPage.tsx";
import { TasksPage } from "./TasksPage.tsx";
import { WalletPage } from "./WalletPage.tsx";

/** The resident's face. */
export default function CitizenFace({ notices }: { notices: ReactNode }) {
  const text = useText();
  const words = text.citizen.nav;
  const nav = {
    label: words.label,
    items: [
      { href: "/bewoner/klussen", label: words.tasks, icon: "tasks" as const },
      { href: "/bewoner/mijn-klussen", label: words.claims, icon: "hand" as const },
      { href: "/bewoner/betalen", label: words.pay, icon: "scan" as const },
      { href: "/bewoner/portemonnee", label: words.wallet, icon: "wallet" as const },
    ],
  };
  return (
    <FaceLayout door={text.app.doors.citizen} nav={nav} notices={notices}>
      <Switch>
        <Route path="/bewoner">{() => <Redirect to="/bewoner/klussen" replace />}</Route>
        <Route path="/bewoner/klussen" component={TasksPage} />
        <Route path="/bewoner/klussen/:id">{({ id }) => <TaskPage key={id} id={id} />}</Route>
        <Route path="/bewoner/klussen/:id/inleveren">{({ id }) => <HandInPage key={id} id={id} />}</Route>
        <Route path="/bewoner/mijn-klussen" component={MyTasksPage} />
        <Route path="/bewoner/betalen" component={PayPage} />
        <Route path="/bewoner/portemonnee" component={WalletPage} />
        <Route path="/bewoner/portemonnee/beginnen" component={StartWalletPage} />
        <Route path="/bewoner/portemonnee/inschrijven" component={EnrolmentPage} />
        <Route path="/bewoner/portemonnee/betalingen/:reference">
          {({ reference }) => <ReceiptPage key={reference} reference={reference} />}
        </Route>
        <Route component={LostPage} />
      </Switch>
    </FaceLayout>
  );
}
