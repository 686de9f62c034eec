import { useText } from "../i18n/LanguageProvider.tsx";
import "./progress.css";

/** Shown while something loads or is sent. Says what, for who cannot see it turn. */
export function Spinner({ label }: { label?: string }) {
  const text = useText();
  return (
    <div className="wesh-spinner" role="status">
      <span className="wesh-spinner__wheel" aria-hidden="true" />
      <span>{label ?? text.app.loading}</span>
    </div>
  );
}

/** How far something is, with the same in words. */
export function ProgressBar({ label, value, max }: { label: string; value: number; max: number }) {
  return (
    <label className="wesh-progress">
      <span>{label}</span>
      <progress value={value} max={max} />
    </label>
  );
}
