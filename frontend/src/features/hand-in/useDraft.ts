import { useEffect, useRef, useState } from "react";
import { emptyDraft, type Draft } from "./draft.ts";
import { loadDraft, saveDraft } from "./draft-store.ts";
import type { KeptDraft } from "./hand-over.ts";

/** The draft under a key, as this device kept it; undefined until it was looked up. */
export function useDraft(key: string): { draft: Draft | undefined; kept: KeptDraft } {
  const [draft, setDraft] = useState<Draft>();
  const latest = useRef<Draft>(emptyDraft(key));

  useEffect(() => {
    let isCurrent = true;
    void loadDraft(key).then((found) => {
      if (!isCurrent) return;
      latest.current = found ?? emptyDraft(key);
      setDraft(latest.current);
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);

  const keep = async (next: Draft) => {
    latest.current = next;
    setDraft(next);
    await saveDraft(next);
  };
  return { draft, kept: { current: () => latest.current, keep } };
}
