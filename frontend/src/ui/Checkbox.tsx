import { useId, type ReactNode } from "react";
import "./field.css";

interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange(checked: boolean): void;
  /** Why it cannot stay as it is. */
  error?: string;
}

/** A thing to tick. The whole line can be tapped. */
export function Checkbox({ children, checked, onChange, error }: CheckboxProps) {
  const id = useId();
  return (
    <div>
      {error && (
        <div id={id} className="utrecht-form-field-error-message" role="alert">
          {error}
        </div>
      )}
      <label className="wesh-checkbox">
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{children}</span>
      </label>
    </div>
  );
}
