import { useFormat, useText } from "../i18n/LanguageProvider.tsx";
import type { Done } from "../lib/useOfficeAct.ts";
import { Alert, RefusalAlert } from "./Alert.tsx";
import { Spinner } from "./Progress.tsx";

interface ActOutcomeProps {
  act: { isPending: boolean; error: unknown; data: Done | undefined };
  /** What is under way, such as "Publishing…". */
  busy: string;
}

/** What became of an act of the office: under way, refused and why, or recorded while the overview has yet to show it. */
export function ActOutcome({ act, busy }: ActOutcomeProps) {
  const words = useText().app.recorded;
  const format = useFormat();
  if (act.isPending) return <Spinner label={busy} />;
  if (act.error !== null) return <RefusalAlert error={act.error} />;
  if (act.data === undefined || act.data.isIndexed) return null;
  return (
    <Alert kind="info" title={words.title(format.count(act.data.block))}>
      {words.late}
    </Alert>
  );
}
