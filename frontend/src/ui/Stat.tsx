import type { ReactNode } from "react";
import "./stat.css";

/** One figure with its name. */
export function Stat({ label, value, hint }: { label: string; value: ReactNode; hint?: ReactNode }) {
  return (
    <dl className="wesh-stat">
      <dt>{label}</dt>
      <dd>{value}</dd>
      {hint && <dd className="wesh-stat__hint">{hint}</dd>}
    </dl>
  );
}

interface FactsProps {
  items: readonly { label: string; value: ReactNode }[];
}

/** Names and values under each other. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className="wesh-facts">
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
