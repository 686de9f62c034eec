import { useText } from "../../i18n/LanguageProvider.tsx";
import { ButtonLink } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";

/** For addresses of this face that lead nowhere. */
export function LostPage() {
  const text = useText();
  return (
    <Page title={text.app.notFound.title} lead={text.app.notFound.text}>
      <div>
        <ButtonLink href="/bewoner/klussen" purpose="primary">
          {text.citizen.claims.toTasks}
        </ButtonLink>
      </div>
    </Page>
  );
}
