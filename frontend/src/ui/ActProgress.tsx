import { useText } from "../i18n/LanguageProvider.tsx";
import { ACT_STAGES, type ActStage } from "../lib/act-stages.ts";
import { StatusLine, type Step } from "./StatusLine.tsx";

/** Where a signed act is on its way; nothing while none is under way. */
export function ActProgress({ stage }: { stage: ActStage | undefined }) {
  const words = useText().app.act;
  if (stage === undefined) return null;
  const at = ACT_STAGES.indexOf(stage);
  const steps: Step[] = ACT_STAGES.map((name, index) => ({
    label: words[name],
    state: index < at ? "done" : index === at ? "now" : "next",
  }));
  return (
    <div role="status">
      <StatusLine label={words.progress} steps={steps} />
    </div>
  );
}
