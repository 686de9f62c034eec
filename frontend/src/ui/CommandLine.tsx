import { CopyButton } from "./CopyButton.tsx";
import "./command-line.css";

/** A line to type in a terminal, to be copied whole. */
export function CommandLine({ label, text }: { label: string; text: string }) {
  return (
    <div className="wesh-command">
      <pre role="region" aria-label={label} tabIndex={0}>
        <code>{text}</code>
      </pre>
      <CopyButton text={text} />
    </div>
  );
}
