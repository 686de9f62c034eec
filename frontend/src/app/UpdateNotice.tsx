import { useRegisterSW } from "virtual:pwa-register/react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Alert } from "../ui/Alert.tsx";
import { Button } from "../ui/Button.tsx";

/** Offers a new version of the app. Never reloads by itself: somebody may be in the middle of a payment. */
export function UpdateNotice() {
  const text = useText();
  const { needRefresh, updateServiceWorker } = useRegisterSW();
  if (!needRefresh[0]) return null;
  return (
    <Alert kind="info" title={text.app.update.text}>
      <div>
        <Button onClick={() => void updateServiceWorker(true)}>{text.app.update.action}</Button>
      </div>
    </Alert>
  );
}
