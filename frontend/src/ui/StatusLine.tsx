import type { ReactNode } from "react";
import { useText } from "../i18n/LanguageProvider.tsx";
import { Icon } from "./Icon.tsx";
import "./status-line.css";

/** Where a step of a process is. */
export interface Step {
  label: string;
  state: "done" | "now" | "next" | "failed";
  detail?: ReactNode;
}

/** The steps of a process, the current one marked, each state also in words. */
export function StatusLine({ label, steps }: { label: string; steps: readonly Step[] }) {
  const text = useText();
  return (
    <ol className="wesh-status" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={`wesh-status__step wesh-status__step--${step.state}`}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <span className="wesh-status__mark" aria-hidden="true">
            {step.state === "done" && <Icon name="check" size={16} />}
            {step.state === "failed" && <Icon name="cross" size={16} />}
          </span>
          <div>
            <span className="wesh-status__label">{step.label}</span>
            <span className="wesh-hidden">, {text.app.status[step.state]}</span>
            {step.detail && <div className="wesh-status__detail">{step.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
