import type { ReactNode } from "react";
import "./disclosure.css";

/** An explanation that opens when asked for. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="wesh-disclosure">
      <summary>{summary}</summary>
      <div className="wesh-disclosure__content">{children}</div>
    </details>
  );
}
