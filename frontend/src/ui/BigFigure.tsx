import type { ReactNode } from "react";
import "./big-figure.css";

/** The one figure a page is about, on a ground of its own. */
export function BigFigure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <dl className="wesh-figure">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </dl>
  );
}
