import { useState, type ReactNode } from "react";
import "./disclosure.css";

interface DisclosureProps {
  summary: string;
  /** What is heavy is only made when it is opened for the first time. */
  heavy?: boolean;
  children: ReactNode;
}

/** An explanation that opens when asked for. */
export function Disclosure({ summary, heavy, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="wesh-disclosure" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      <div className="wesh-disclosure__content">{(opened || !heavy) && children}</div>
    </details>
  );
}
