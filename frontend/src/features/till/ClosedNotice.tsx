import type { TillClosed } from "../../chain/merchant/till-closed.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { Alert } from "../../ui/Alert.tsx";

/** Says why the shop can take no money now, and what to do. */
export function ClosedNotice({ closed }: { closed: TillClosed | undefined }) {
  const words = useText().merchant.till;
  const format = useFormat();
  if (closed === undefined) return null;
  return (
    <Alert kind="warning" title={words.closedTitle}>
      <span>
        {words.closed[closed.why]}
        {closed.why === "paused" && ` ${words.pausedUntil(format.moment(closed.until))}`}
      </span>
    </Alert>
  );
}
