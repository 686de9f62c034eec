import type { ReactNode } from "react";
import "./field.css";

interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A thing to tick. The whole line can be tapped. */
export function Checkbox({ children, checked, onChange }: CheckboxProps) {
  return (
    <label className="wesh-checkbox">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
