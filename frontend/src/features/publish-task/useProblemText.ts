import { useText } from "../../i18n/LanguageProvider.tsx";
import type { ProblemField, Problems } from "./task-form.ts";

/** What is wrong with a field, in words. */
export function useProblemText(problems: Problems): (field: ProblemField) => string | undefined {
  const words = useText().council.publish.problems;
  return (field) => {
    const problem = problems[field];
    return problem && words[problem];
  };
}
