import type { Language } from "./languages.ts";
import type { words as nl } from "./nl/index.ts";

/** All words of the interface. Dutch is the truth: another language that misses a sentence does not compile. */
export type Catalogue = typeof nl;

/** Loads the words of one language; each language is its own file in the browser. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === "en") return (await import("./en/index.ts")).words;
  if (language === "de") return (await import("./de/index.ts")).words;
  return (await import("./nl/index.ts")).words;
}
