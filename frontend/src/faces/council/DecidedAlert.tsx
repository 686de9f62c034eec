import { useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";
import { useDecidedNotice } from "./decided-notice.ts";

/** Says what was decided a moment ago, above what comes up next. */
export function DecidedAlert() {
  const words = useText().council.inspect;
  const notice = useDecidedNotice();
  if (notice === undefined) return null;
  return <Alert kind="ok">{words.justDecided[notice.decided](notice.title)}</Alert>;
}
