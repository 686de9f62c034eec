import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { FaceLayout } from "../../ui/FaceLayout.tsx";
import { TillPage } from "./TillPage.tsx";

/** The shop's face. */
export default function MerchantFace({ notices }: { notices: ReactNode }) {
  const text = useText();
  const nav = {
    label: text.merchant.nav.label,
    items: [{ href: "/winkel", label: text.merchant.nav.till, icon: "shop" as const }],
  };
  return (
    <FaceLayout door={text.app.doors.merchant} nav={nav} notices={notices}>
      <Switch>
        <Route component={TillPage} />
      </Switch>
    </FaceLayout>
  );
}
