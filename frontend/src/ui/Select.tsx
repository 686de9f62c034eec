import "@utrecht/select-css/dist/index.min.css";
import { Field, type FieldProps } from "./Field.tsx";

/** One thing to choose. */
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  value: Value;
  onChange(value: Value): void;
}

/** A list to choose one thing from. */
export function Select<Value extends string>({ label, hint, error, options, value, onChange }: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          className="utrecht-select utrecht-select--html-select"
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
