import "@utrecht/alert-css/dist/index.min.css";
import type { ReactNode } from "react";
import { useRefusalText } from "../i18n/useRefusalText.ts";
import { Refused } from "../lib/refused.ts";
import "./alert.css";
import { Icon, type IconName } from "./Icon.tsx";

/** How an alert is meant. */
export type AlertKind = "info" | "ok" | "warning" | "error";

const ICONS: Record<AlertKind, IconName> = { info: "info", ok: "check", warning: "warning", error: "cross" };

interface AlertProps {
  kind: AlertKind;
  title?: string;
  children?: ReactNode;
}

/** Something the person needs to know now. Errors are read out at once, the rest when there is a pause. */
export function Alert({ kind, title, children }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind} wesh-alert`} role={kind === "error" ? "alert" : "status"}>
      <Icon name={ICONS[kind]} />
      <div className="wesh-alert__content">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}

interface RefusalAlertProps {
  error: unknown;
  title?: string;
  /** Sentences that fit this place better than the general ones, by the refusal's name. */
  sentences?: Readonly<Record<string, string>>;
}

/** An error in the words of the person: what happened and what to do now. Shows nothing without an error. */
export function RefusalAlert({ error, title, sentences }: RefusalAlertProps) {
  const textOf = useRefusalText();
  if (error === null || error === undefined) return null;
  const own = error instanceof Refused ? sentences?.[error.refusalName] : undefined;
  return (
    <Alert kind="error" title={title}>
      {own ?? textOf(error)}
    </Alert>
  );
}
