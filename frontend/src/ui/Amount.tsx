import { useFormat } from "../i18n/LanguageProvider.tsx";
import "./amount.css";

/** An amount of money in cents. `big` for the one amount a screen is about. */
export function Amount({ cents, big }: { cents: bigint | number; big?: boolean }) {
  const format = useFormat();
  return <span className={`wesh-amount ${big ? "wesh-amount--big" : ""}`}>{format.amount(cents)}</span>;
}
