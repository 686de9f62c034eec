import { useId } from "react";
import { Amount } from "./Amount.tsx";
import "./amount-display.css";

/** The amount being keyed in, as the display of a till. Read out when it changes. */
export function AmountDisplay({ label, cents }: { label: string; cents: bigint }) {
  const id = useId();
  return (
    <div className="wesh-display">
      <span id={id}>{label}</span>
      <output aria-labelledby={id} aria-live="polite" className={cents === 0n ? "wesh-display__nothing" : undefined}>
        <Amount cents={cents} big />
      </output>
    </div>
  );
}
