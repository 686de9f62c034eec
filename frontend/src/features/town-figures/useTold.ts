import { useFormat, useText } from "../../i18n/LanguageProvider.tsx";
import { told } from "./suppression.ts";

/** Writes a number that concerns residents: as it is, or that it is small. */
export function useTold(): (count: number) => string {
  const words = useText().openbaar.figures;
  const format = useFormat();
  return (count) => {
    const number = told(count);
    return number === "few" ? words.few : format.count(number);
  };
}
