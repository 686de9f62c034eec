/** The languages of the app, Dutch first. */
export const LANGUAGES = ["nl", "en", "de"] as const;

/** A language of the app. */
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { nl: "Nederlands", en: "English", de: "Deutsch" };

const KEY = "wesh.language";

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language this person chose before; Dutch when they never chose. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(KEY);
  return isLanguage(stored) ? stored : "nl";
}

/** Remembers the choice on this device. */
export function storeLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
