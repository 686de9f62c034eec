import { useText } from "../i18n/LanguageProvider.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { FaceLayout } from "../ui/FaceLayout.tsx";
import { Page } from "../ui/Page.tsx";

/** For addresses that lead nowhere. */
export function NotFound() {
  const text = useText();
  return (
    <FaceLayout>
      <Page title={text.app.notFound.title} lead={text.app.notFound.text}>
        <div>
          <ButtonLink href="/" purpose="primary">
            {text.app.home}
          </ButtonLink>
        </div>
      </Page>
    </FaceLayout>
  );
}
