import { Refused } from "../lib/refused.ts";
import type { Catalogue } from "./catalogue.ts";
import { useText } from "./LanguageProvider.tsx";

/** The sentence for an error: what happened and what to do now. Unknown errors get an honest general sentence. */
export function refusalText(words: Catalogue, error: unknown): string {
  const sentences: Record<string, string> = words.refusals;
  const name = error instanceof Refused ? error.refusalName : "App_Unknown";
  return sentences[name] ?? words.refusals.App_Unknown;
}

/** Turns errors into sentences of the chosen language. */
export function useRefusalText(): (error: unknown) => string {
  const words = useText();
  return (error) => refusalText(words, error);
}
