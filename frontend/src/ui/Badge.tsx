import type { ReactNode } from "react";
import "./badge.css";

/** What a badge's colour stands for; its words say it too. */
export type Tone = "neutral" | "action" | "coin" | "ok" | "warning" | "error";

/** A short label. */
export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`wesh-badge wesh-badge--${tone}`}>{children}</span>;
}
