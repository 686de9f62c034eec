import type { ReactNode } from "react";
import "./bullet-list.css";

/** A few sentences that stand beside each other. */
export function BulletList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="wesh-bullets">
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
