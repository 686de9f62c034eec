import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { loadCatalogue, type Catalogue } from "./catalogue.ts";
import { formatFor, type Format } from "./format.ts";
import { storedLanguage, storeLanguage, type Language } from "./languages.ts";

interface LanguageState {
  language: Language;
  setLanguage(language: Language): void;
  words: Catalogue;
  format: Format;
}

const LanguageContext = createContext<LanguageState | undefined>(undefined);

/** Gives everything below it the words and formats of the chosen language. */
export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [language, setLanguage] = useState<Language>(initial ?? storedLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; words: Catalogue }>();

  useEffect(() => {
    let current = true;
    void loadCatalogue(language).then((words) => {
      if (!current) return;
      document.documentElement.lang = language;
      setLoaded({ language, words });
    });
    return () => {
      current = false;
    };
  }, [language]);

  const state = useMemo(() => {
    if (loaded === undefined) return undefined;
    const choose = (next: Language) => {
      storeLanguage(next);
      setLanguage(next);
    };
    return { language: loaded.language, setLanguage: choose, words: loaded.words, format: formatFor(loaded.language) };
  }, [loaded]);

  if (state === undefined) return null;
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

function useLanguageState(): LanguageState {
  const state = use(LanguageContext);
  if (state === undefined) throw new Error("LanguageProvider is missing");
  return state;
}

/** The words of the chosen language: `useText().citizen.tasks.title`. */
export function useText(): Catalogue {
  return useLanguageState().words;
}

/** Amounts, moments and distances in the chosen language. */
export function useFormat(): Format {
  return useLanguageState().format;
}

/** The chosen language and how to change it. */
export function useLanguage(): Pick<LanguageState, "language" | "setLanguage"> {
  return useLanguageState();
}
