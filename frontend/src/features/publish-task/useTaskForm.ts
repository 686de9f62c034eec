import { useEffect, useRef, useState } from "react";
import { publishTask } from "../../chain/council/tasks.ts";
import { LANGUAGES, type Language } from "../../i18n/languages.ts";
import { untilIndexed } from "../../indexer/client.ts";
import { useOfficeAct, type Done } from "../../lib/useOfficeAct.ts";
import { checkTask, problemsIn, type Limits, type Problems, type TaskFields } from "./task-form.ts";

/** What the parts of the form share. */
export interface FormPart {
  fields: TaskFields;
  set(changes: Partial<TaskFields>): void;
  problems: Problems;
}

/** A task being filled in: its fields, what is wrong with them, and publishing it once nothing is. */
export function useTaskForm(initial: TaskFields, limits: Limits, onPublished: (done: Done) => void) {
  const [fields, setFields] = useState(initial);
  const [language, setLanguage] = useState<Language>("nl");
  const [problems, setProblems] = useState<Problems>({});
  const form = useRef<HTMLFormElement>(null);
  const act = useOfficeAct(publishTask, untilIndexed, onPublished);

  useEffect(() => {
    if (Object.keys(problems).length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [problems]);

  const submit = () => {
    const checked = checkTask(fields, limits);
    const found = checked.ok ? {} : checked.problems;
    setProblems(found);
    // Where something is wrong, its language opens: nobody has to look for it.
    setLanguage((last) => LANGUAGES.find((candidate) => problemsIn(candidate, found) > 0) ?? last);
    if (checked.ok) act.mutate(checked.draft);
  };
  const set = (changes: Partial<TaskFields>) => {
    act.reset(); // what was refused is no longer what is filled in
    setFields((last) => ({ ...last, ...changes }));
  };
  return { part: { fields, set, problems }, language, setLanguage, form, submit, act };
}
