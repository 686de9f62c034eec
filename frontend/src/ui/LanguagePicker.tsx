import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages.ts";
import { useLanguage, useText } from "../i18n/LanguageProvider.tsx";
import "./language-picker.css";

/** The languages of the app, each in its own words. */
export function LanguagePicker() {
  const { language, setLanguage } = useLanguage();
  const text = useText();
  return (
    <div role="group" aria-label={text.app.language} className="wesh-languages">
      {LANGUAGES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-label={`${code.toUpperCase()}: ${LANGUAGE_NAMES[code]}`}
          aria-pressed={code === language}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
