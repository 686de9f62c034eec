import { useText } from "../../i18n/LanguageProvider.tsx";
import { Badge, type Tone } from "../../ui/Badge.tsx";
import type { Standing } from "./agenda.ts";

const TONES: Record<Standing, Tone> = {
  collecting: "action",
  ready: "ok",
  waiting: "neutral",
  passing: "neutral",
  executed: "ok",
  failed: "error",
  overtaken: "warning",
};

/** Where a proposal is, in a word or two. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const words = useText().councilMoney.agenda.standings;
  return <Badge tone={TONES[standing]}>{words[standing]}</Badge>;
}
