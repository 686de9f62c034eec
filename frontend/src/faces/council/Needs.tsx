import type { ReactNode } from "react";
import { hasAny, type Power, type Powers } from "../../chain/council/powers.ts";
import { useStaff } from "../../chain/staff/useStaff.ts";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Page } from "../../ui/Page.tsx";
import { CITY_HREFS } from "./hrefs.ts";

interface NeedsProps {
  anyOf: readonly Power[];
  powers: Powers;
  children: ReactNode;
}

/** Shows a page to who has a power for it; tells anybody else which powers those are. */
export function Needs({ anyOf, powers, children }: NeedsProps) {
  const words = useText().council;
  const { signOut } = useStaff();
  if (hasAny(powers, anyOf)) return children;
  return (
    <Page title={words.needs.title} back={{ href: CITY_HREFS.desk, label: words.nav.desk }}>
      <EmptyState
        icon="key"
        title={words.needs.role(anyOf.map((power) => words.powers[power]).join(words.needs.or))}
        action={<Button onClick={signOut}>{words.needs.otherAccount}</Button>}
      >
        {words.needs.text}
      </EmptyState>
    </Page>
  );
}
