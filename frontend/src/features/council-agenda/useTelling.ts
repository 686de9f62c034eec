import { useNameOf } from "../../chain/council/useNameOf.ts";
import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import type { BudgetLine } from "../../indexer/budgets.ts";
import type { Telling } from "./change-text.ts";

/** What is needed to tell what the council changes, in the chosen language. */
export function useTelling(safe: string, lines: readonly BudgetLine[]): Telling {
  const text = useText();
  const format = useFormat();
  const nameOf = useNameOf();
  const lineOf = (number: number) => lines.find((line) => line.number === number)?.name;
  return { words: text.councilEffects, holds: text.app.holds, format, nameOf, lineOf, safe };
}
