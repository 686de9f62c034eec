import { useSyncExternalStore } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { isOnline, watchOnline } from "../lib/online.ts";
import { Alert } from "../ui/Alert.tsx";
import { UpdateNotice } from "./UpdateNotice.tsx";

/** What is true above every page: no network, or a new version waiting. */
export function Notices() {
  const text = useText();
  const online = useSyncExternalStore(watchOnline, isOnline);
  return (
    <>
      {!online && <Alert kind="warning">{text.app.offline}</Alert>}
      <UpdateNotice />
    </>
  );
}
