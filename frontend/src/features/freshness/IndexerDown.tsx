import { useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";

/** Says that the overview is away and what still works without it. */
export function IndexerDown() {
  const text = useText();
  return <Alert kind="warning">{text.app.data.down}</Alert>;
}
