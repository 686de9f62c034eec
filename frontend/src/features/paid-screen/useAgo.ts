import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { useNow } from "../../lib/useNow.ts";

const JUST_NOW = 2;
const MINUTE = 60;

/** How long ago a moment (unix seconds) was, in words that keep counting: a picture of them stands still. */
export function useAgo(moment: number): string {
  const words = useText().merchant.paid;
  const format = useFormat();
  const passed = Math.max(0, useNow(1) - moment);
  if (passed < JUST_NOW) return words.justNow;
  return words.ago(passed < MINUTE ? words.seconds(passed) : format.duration(passed));
}
