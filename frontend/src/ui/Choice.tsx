import { useId } from "react";
import "./field.css";
import type { Option } from "./Select.tsx";

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange(value: Value): void;
}

/** A few short options side by side, one chosen: radio buttons that look like pills. */
export function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="wesh-choice">
      <legend>{label}</legend>
      <div className="wesh-choice__options">
        {options.map((option) => (
          <label key={option.value} className="wesh-choice__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
