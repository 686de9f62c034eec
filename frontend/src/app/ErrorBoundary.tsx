import { Component, type ReactNode } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Button } from "../ui/Button.tsx";
import { FaceLayout } from "../ui/FaceLayout.tsx";
import { Page } from "../ui/Page.tsx";

/** Shows a page with a way out when a part of the app breaks. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const text = useText();
  return (
    <FaceLayout>
      <Page title={text.app.crash.title} lead={text.app.crash.text}>
        <div>
          <Button purpose="primary" onClick={() => window.location.assign("/")}>
            {text.app.home}
          </Button>
        </div>
      </Page>
    </FaceLayout>
  );
}
